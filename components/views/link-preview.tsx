import { cardSize } from "../charts/picture/card";
import { siteAddress } from "../files/site-address";
import { type Language, languages, locale, pathIn } from "../words/language";
import { words } from "../words/words";

/** What is told of a page to whoever shows a link to it. */
export type PageSummary = {
  readonly language: Language;
  /** Its address without the language, with the view that it shows: "/charts/opinion?wave=2017". */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The address of its picture below /api, with its language. */
  readonly card: string;
  /** The picture in words. */
  readonly alt: string;
  /** A chart can be put into other pages, so these are told how. */
  readonly isChart?: boolean;
};

const openGraphLocale = (language: Language) => locale[language].replace("-", "_");

/** The tags that services read when a link is shared. React moves them into the head. Next would write them too, but
 *  cannot write an address without a site: here they are absolute with SITE_URL and relative without it. */
export function LinkPreview({ summary }: { summary: PageSummary }) {
  const { language, path, title, description, card, alt, isChart = false } = summary;
  const address = siteAddress(pathIn(language, path));
  const others = languages.filter((one) => one !== language);
  const told: [property: string, content: string | number][] = [
    ["og:type", "website"],
    ["og:site_name", words[language].site.name],
    ["og:title", title],
    ["og:description", description],
    ["og:url", address],
    ["og:locale", openGraphLocale(language)],
    ...others.map((one): [string, string] => ["og:locale:alternate", openGraphLocale(one)]),
    ["og:image", siteAddress(card)],
    ["og:image:type", "image/png"],
    ["og:image:width", cardSize.width],
    ["og:image:height", cardSize.height],
    ["og:image:alt", alt],
  ];
  return (
    <>
      {/* A canonical address must be absolute. */}
      {process.env.SITE_URL ? <link rel="canonical" href={address} /> : <LanguagesInBody path={path} />}
      {told.map(([property, content]) => (
        <meta key={`${property} ${content}`} property={property} content={String(content)} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
      {isChart && (
        <link
          rel="alternate"
          type="application/json+oembed"
          title={title}
          href={siteAddress(`/api/oembed?url=${encodeURIComponent(address)}`)}
        />
      )}
    </>
  );
}

/** The same page in each language, by relative addresses. In the head, where `metadataOf` names them with SITE_URL, search
 *  engines take absolute ones only; here they are for other programs. React would move them into the head. */
function LanguagesInBody({ path }: { path: string }) {
  const links = languages.map((one) => {
    const href = pathIn(one, path).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    return `<link rel="alternate" hreflang="${one}" href="${href}">`;
  });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: addresses in canonical form, quoted above
  return <div hidden dangerouslySetInnerHTML={{ __html: links.join("") }} />;
}
