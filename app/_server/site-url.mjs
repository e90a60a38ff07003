/** The public address with which absolute links begin, from SITE_URL; undefined where none is set.
 *  Throws for what is not the address of a whole host: every link made with it would lead nowhere.
 *  @param {string | undefined} set @returns {string | undefined} */
export function siteUrlFrom(set) {
  if (!set) return undefined;
  const url = URL.canParse(set) ? new URL(set) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new Error(`SITE_URL is "${set}", expected the address of a host, such as https://atlas.example.`);
  return url.origin;
}
