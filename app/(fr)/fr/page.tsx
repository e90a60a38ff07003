import { homeMetadata } from "@/app/metadata";
import { HomePage } from "@/components/views/home-page";

export const metadata = homeMetadata("fr");

export default function Page() {
  return <HomePage language="fr" search="" />;
}
