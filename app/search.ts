/** Next's parsed query back as a query string; a key given twice stays given twice. */
export function searchText(query: Readonly<Record<string, string | string[] | undefined>>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of [value ?? []].flat()) search.append(key, one);
  }
  return search.toString().replaceAll("%2C", ",");
}

/** Props of a page that is rendered for each address. */
export type ViewProps<Params = Record<string, never>> = {
  params: Promise<Params>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
