// The dashboard in the view of its address. The server sends "/?…" here; the page has no address of its own.
import { homeMetadata } from "@/app/metadata";
import { searchText, type ViewProps } from "@/app/search";
import { HomePage } from "@/components/views/home-page";

export const metadata = homeMetadata("en");

export default async function Page({ searchParams }: ViewProps) {
  return <HomePage language="en" search={searchText(await searchParams)} />;
}
