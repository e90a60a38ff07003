import type { Metadata } from "next";
import { countryMetadata } from "@/app/metadata";
import { loadLimits } from "@/components/charts/registry";
import { CountryPage } from "@/components/views/country-page";

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLimits().countries.map((country) => ({ country }));
}

export async function generateMetadata({ params }: PageProps<"/countries/[country]">): Promise<Metadata> {
  return countryMetadata((await params).country, "en");
}

export default async function Page({ params }: PageProps<"/countries/[country]">) {
  return <CountryPage country={(await params).country} language="en" />;
}
