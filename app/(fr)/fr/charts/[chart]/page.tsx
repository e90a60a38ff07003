import type { Metadata } from "next";
import { chartMetadata } from "@/app/metadata";
import { type ChartId, chartIds } from "@/components/charts/chart-list";
import { ChartPage } from "@/components/views/chart-page";

export const dynamicParams = false;

export function generateStaticParams() {
  return chartIds.map((chart) => ({ chart }));
}

export async function generateMetadata({ params }: PageProps<"/fr/charts/[chart]">): Promise<Metadata> {
  return chartMetadata((await params).chart as ChartId, "fr", "");
}

export default async function Page({ params }: PageProps<"/fr/charts/[chart]">) {
  return <ChartPage chart={(await params).chart as ChartId} language="fr" search="" />;
}
