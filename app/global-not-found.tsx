import { Document } from "@/app/document";
import { NotFoundPage } from "@/components/views/not-found-page";
import { words } from "@/components/words/words";

export const metadata = { title: `${words.en.site.notFoundTitle} · ${words.en.site.name}` };

export default function GlobalNotFound() {
  return (
    <Document language="en">
      <NotFoundPage language="en" />
    </Document>
  );
}
