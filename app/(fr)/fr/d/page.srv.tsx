// The dashboard in the view of its address. The server sends "/fr/?…" here; the page has no address of its own.
import type { Metadata } from "next";
import { homeSummary, metadataOf } from "@/app/metadata";
import { searchText, type ViewProps } from "@/app/search";
import { HomePage } from "@/components/views/home-page";
import { LinkPreview } from "@/components/views/link-preview";
import "@/app/home.css";

export async function generateMetadata({ searchParams }: ViewProps): Promise<Metadata> {
  return metadataOf(homeSummary("fr", searchText(await searchParams)));
}

export default async function Page({ searchParams }: ViewProps) {
  const search = searchText(await searchParams);
  return (
    <>
      <LinkPreview summary={homeSummary("fr", search)} />
      <HomePage language="fr" search={search} />
    </>
  );
}
