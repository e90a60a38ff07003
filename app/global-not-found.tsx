import { Document } from "@/app/document";
import { unknownPageMetadata } from "@/app/metadata";
import { NotFoundPage } from "@/components/views/not-found-page";

export const metadata = unknownPageMetadata("en");

export default function GlobalNotFound() {
  return (
    <Document language="en">
      <NotFoundPage language="en" />
    </Document>
  );
}
