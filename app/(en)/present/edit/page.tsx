import { talkEditMetadata } from "@/app/metadata";
import { EditPage } from "@/components/views/edit-page";
import "@/app/talk.css";
import "@/app/preparing.css";

export const metadata = talkEditMetadata("en");

export default function Page() {
  return <EditPage language="en" />;
}
