import { editionOf, knownVersions, publishedVersions, readManifest } from "../../data/archive";
import type { Language } from "../words/language";
import { said } from "../words/said";

/** A data version as lists tell it. */
export type VersionEntry = {
  readonly version: string;
  readonly date: string;
  readonly as_of: string;
  readonly title: string;
  /** Whether its files are frozen; the present data are not before they are published. */
  readonly published: boolean;
  /** How many changes the log tells of it. */
  readonly changes: number;
  /** When charts of it were drawn or worded anew by a later program, and why; never its data. */
  readonly redrawn: readonly { readonly date: string; readonly reason: string }[];
  readonly links: Readonly<Record<"datasets" | "datapackage" | "zip" | "changes", string>>;
};

/** Every version that an address can name, newest first. */
export function versionList(language: Language): VersionEntry[] {
  const published = publishedVersions();
  return knownVersions().flatMap((version) => {
    const edition = editionOf(version);
    if (!edition) return [];
    const entry = edition.log.find((one) => one.version === version);
    const link = (path: string) =>
      `${path}?${language === "en" ? "" : `lang=${language}&`}version=${version}`;
    const isPublished = published.includes(version);
    return {
      version,
      date: edition.date,
      as_of: edition.asOf,
      title: entry ? said(entry.title, language) : version,
      published: isPublished,
      changes: entry?.changes.length ?? 0,
      redrawn: isPublished
        ? readManifest(version).redrawn.map(({ date, reason }) => ({ date, reason: said(reason, language) }))
        : [],
      links: {
        datasets: link("/api/datasets"),
        datapackage: link("/api/datapackage.json"),
        zip: link("/api/datapackage.zip"),
        changes: link("/api/changes.json"),
      },
    };
  });
}
