import { talkCheckMetadata } from "@/app/metadata";
import { CheckPage } from "@/components/views/check-page";
import "@/app/talk.css";
import "@/app/preparing.css";

export const metadata = talkCheckMetadata("en");

export default function Page() {
  return <CheckPage language="en" />;
}
