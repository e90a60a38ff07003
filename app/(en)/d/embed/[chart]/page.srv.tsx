// An embed in the view of its address. The server sends "/embed/…?…" here; the page has no address of its own.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { embedMetadata } from "@/app/metadata";
import { searchText, type ViewProps } from "@/app/search";
import { isChartId } from "@/components/charts/chart-list";
import { EmbedPage } from "@/components/views/embed-page";

export async function generateMetadata({
  params,
  searchParams,
}: ViewProps<{ chart: string }>): Promise<Metadata> {
  const { chart } = await params;
  return isChartId(chart) ? embedMetadata(chart, "en", searchText(await searchParams)) : {};
}

export default async function Page({ params, searchParams }: ViewProps<{ chart: string }>) {
  const { chart } = await params;
  if (!isChartId(chart)) notFound();
  return <EmbedPage chart={chart} language="en" search={searchText(await searchParams)} />;
}
