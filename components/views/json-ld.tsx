import { scriptJson } from "../files/json-ld";

/** A page told to search engines and reference managers: data in a script element that nothing runs. */
export function JsonLd({ value }: { value: unknown }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, in which nothing ends the element
      dangerouslySetInnerHTML={{ __html: scriptJson(value) }}
    />
  );
}
