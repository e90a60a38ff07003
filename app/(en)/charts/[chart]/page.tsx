import type { Metadata } from "next";
import { chartMetadata } from "@/app/metadata";
import { type ChartId, chartIds } from "@/components/charts/chart-list";
import { ChartPage } from "@/components/views/chart-page";

export const dynamicParams = false;

export function generateStaticParams() {
  return chartIds.map((chart) => ({ chart }));
}

export async function generateMetadata({ params }: PageProps<"/charts/[chart]">): Promise<Metadata> {
  return chartMetadata((await params).chart as ChartId, "en", "");
}

export default async function Page({ params }: PageProps<"/charts/[chart]">) {
  return <ChartPage chart={(await params).chart as ChartId} language="en" search="" />;
}
