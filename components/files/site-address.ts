/** An address of this site: absolute where SITE_URL says how the site is called, else its path alone. The `Host` of a
 *  request has no say in it. */
export function siteAddress(path: string, siteUrl = process.env.SITE_URL ?? ""): string {
  return siteUrl.replace(/\/+$/, "") + path;
}

/** The site itself: its address where that is known, else nothing. */
export const siteHome = (siteUrl = process.env.SITE_URL ?? ""): string | undefined =>
  siteUrl === "" ? undefined : siteAddress("/", siteUrl);
