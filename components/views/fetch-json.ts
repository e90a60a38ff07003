/** A JSON answer of a server route. Throws an Error that says the address and the status. */
export async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** An address below /api with a language and a query; English and an empty query are left out. */
export function apiAddress(path: string, query: string, language: string): string {
  const parameters = new URLSearchParams(query);
  if (language !== "en") parameters.set("lang", language);
  const text = parameters.toString().replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}
