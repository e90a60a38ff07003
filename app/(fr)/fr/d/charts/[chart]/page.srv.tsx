// A chart in the view of its address. The server sends "/fr/charts/…?…" here; the page has no address of its own.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { chartMetadata, chartSummary } from "@/app/metadata";
import { searchText, type ViewProps } from "@/app/search";
import { isChartId } from "@/components/charts/chart-list";
import { ChartPage } from "@/components/views/chart-page";
import { LinkPreview } from "@/components/views/link-preview";

export async function generateMetadata({
  params,
  searchParams,
}: ViewProps<{ chart: string }>): Promise<Metadata> {
  const { chart } = await params;
  return isChartId(chart) ? chartMetadata(chart, "fr", searchText(await searchParams)) : {};
}

export default async function Page({ params, searchParams }: ViewProps<{ chart: string }>) {
  const { chart } = await params;
  if (!isChartId(chart)) notFound();
  const search = searchText(await searchParams);
  return (
    <>
      <LinkPreview summary={chartSummary(chart, "fr", search)} />
      <ChartPage chart={chart} language="fr" search={search} />
    </>
  );
}
