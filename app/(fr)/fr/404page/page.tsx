// The server answers unknown addresses below /fr with this page and status 404.
import { NotFoundPage } from "@/components/views/not-found-page";

export default function Page() {
  return <NotFoundPage language="fr" />;
}
