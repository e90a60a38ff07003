import { homeMetadata } from "@/app/metadata";
import { HomePage } from "@/components/views/home-page";

export const metadata = homeMetadata("en");

export default function Page() {
  return <HomePage language="en" search="" />;
}
