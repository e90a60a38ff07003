import type { Words } from "../words/en";
import type { Language } from "../words/language";
import { apiAddress } from "./fetch-json";

/** The talk as files: a page, slides to edit, a handout. `own` is a reader's own talk as the file routes take it. */
export function TakeAlong({
  own,
  words,
  language,
}: {
  own: string | null;
  words: Words["present"];
  language: Language;
}) {
  const query = own === null ? "" : `talk=${own}`;
  return (
    <ul>
      {(["html", "pptx", "pdf"] as const).map((format) => (
        <li key={format}>
          <a href={apiAddress(`/api/talk.${format}`, query, language)} download>
            {words[format]}
          </a>
        </li>
      ))}
    </ul>
  );
}
