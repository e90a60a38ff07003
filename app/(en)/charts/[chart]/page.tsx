import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { chartMetadata, chartSummary } from "@/app/metadata";
import { whenServed } from "@/app/when-served";
import { chartIds, isChartId } from "@/components/charts/chart-list";
import { ChartPage } from "@/components/views/chart-page";
import { LinkPreview } from "@/components/views/link-preview";

export const dynamicParams = false;

export function generateStaticParams() {
  return chartIds.map((chart) => ({ chart }));
}

export async function generateMetadata({ params }: PageProps<"/charts/[chart]">): Promise<Metadata> {
  const { chart } = await params;
  return isChartId(chart) ? chartMetadata(chart, "en", "") : {};
}

export default async function Page({ params }: PageProps<"/charts/[chart]">) {
  const { chart } = await params;
  await whenServed();
  // A page that waits for the server is asked for other charts too.
  if (!isChartId(chart)) notFound();
  return (
    <>
      <LinkPreview summary={chartSummary(chart, "en", "")} />
      <ChartPage chart={chart} language="en" search="" />
    </>
  );
}
