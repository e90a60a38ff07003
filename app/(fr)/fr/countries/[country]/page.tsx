import type { Metadata } from "next";
import { countryMetadata } from "@/app/metadata";
import { loadLimits } from "@/components/charts/registry";
import { CountryPage } from "@/components/views/country-page";

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLimits().countries.map((country) => ({ country }));
}

export async function generateMetadata({ params }: PageProps<"/fr/countries/[country]">): Promise<Metadata> {
  return countryMetadata((await params).country, "fr");
}

export default async function Page({ params }: PageProps<"/fr/countries/[country]">) {
  return <CountryPage country={(await params).country} language="fr" />;
}
