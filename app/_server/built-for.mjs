/** What is amiss when pages were built for another public address than the server is told: those made at build time
 *  name the old one. Null where nothing is.
 *  @param {string} builtFor SITE_URL at build time @param {string} siteUrl SITE_URL now @returns {string | null} */
export function addressFault(builtFor, siteUrl) {
  if (builtFor === siteUrl) return null;
  const was = builtFor === "" ? "no public address" : builtFor;
  const then = siteUrl === "" ? "npm run build" : `SITE_URL=${siteUrl} npm run build`;
  return `The pages were built for ${was}, and their previews and languages are linked there. Build again: ${then}`;
}
