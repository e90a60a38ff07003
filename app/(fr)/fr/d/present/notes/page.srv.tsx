// A reader's own talk, the speaker's window. The server sends "/fr/present/notes?talk=…" here; the page has no address of its own.
import { ownNotesMetadata } from "@/app/metadata";
import type { ViewProps } from "@/app/search";
import { TalkNotesPage } from "@/components/views/talk-page";
import "@/app/talk.css";

export async function generateMetadata({ searchParams }: ViewProps) {
  return ownNotesMetadata("fr", (await searchParams).talk);
}

export default async function Page({ searchParams }: ViewProps) {
  return <TalkNotesPage language="fr" encoded={(await searchParams).talk} />;
}
