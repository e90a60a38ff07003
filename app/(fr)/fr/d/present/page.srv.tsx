// A reader's own talk. The server sends "/fr/present?talk=…" here; the page has no address of its own.
import { ownTalkMetadata } from "@/app/metadata";
import type { ViewProps } from "@/app/search";
import { TalkPage } from "@/components/views/talk-page";
import "@/app/talk.css";

export async function generateMetadata({ searchParams }: ViewProps) {
  return ownTalkMetadata("fr", (await searchParams).talk);
}

export default async function Page({ searchParams }: ViewProps) {
  return <TalkPage language="fr" encoded={(await searchParams).talk} />;
}
