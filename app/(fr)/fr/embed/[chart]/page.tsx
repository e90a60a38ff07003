import type { Metadata } from "next";
import { embedMetadata } from "@/app/metadata";
import { type ChartId, chartIds } from "@/components/charts/chart-list";
import { EmbedPage } from "@/components/views/embed-page";

export const dynamicParams = false;

export function generateStaticParams() {
  return chartIds.map((chart) => ({ chart }));
}

export async function generateMetadata({ params }: PageProps<"/fr/embed/[chart]">): Promise<Metadata> {
  return embedMetadata((await params).chart as ChartId, "fr", "");
}

export default async function Page({ params }: PageProps<"/fr/embed/[chart]">) {
  return <EmbedPage chart={(await params).chart as ChartId} language="fr" search="" />;
}
