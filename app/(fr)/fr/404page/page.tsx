// The server answers unknown addresses below /fr with this page and status 404.
import { unknownPageMetadata } from "@/app/metadata";
import { NotFoundPage } from "@/components/views/not-found-page";

export const metadata = unknownPageMetadata("fr");

export default function Page() {
  return <NotFoundPage language="fr" />;
}
