import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { countrySummary, metadataOf } from "@/app/metadata";
import { whenServed } from "@/app/when-served";
import { loadLimits } from "@/components/charts/registry";
import { CountryPage } from "@/components/views/country-page";
import { LinkPreview } from "@/components/views/link-preview";
import "@/app/reading.css";

export const dynamicParams = false;

// A page that waits for the server is asked for other codes too.
const isCountry = (country: string) => loadLimits().countries.includes(country);

export function generateStaticParams() {
  return loadLimits().countries.map((country) => ({ country }));
}

export async function generateMetadata({ params }: PageProps<"/countries/[country]">): Promise<Metadata> {
  const { country } = await params;
  return isCountry(country) ? metadataOf(countrySummary(country, "en")) : {};
}

export default async function Page({ params }: PageProps<"/countries/[country]">) {
  const { country } = await params;
  await whenServed();
  if (!isCountry(country)) notFound();
  return (
    <>
      <LinkPreview summary={countrySummary(country, "en")} />
      <CountryPage country={country} language="en" />
    </>
  );
}
