/** The server will not answer this address, however often it is asked. */
export class RefusedError extends Error {}

/** A JSON answer of a server route. Throws an Error that says the address and the status: a RefusedError for 4xx. */
export async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(address, { signal });
  const { ok, status } = answer;
  if (status >= 400 && status < 500) throw new RefusedError(`${address}: ${status}`);
  if (!ok) throw new Error(`${address}: ${status}`);
  return (await answer.json()) as T;
}

/** An address below /api with a language and a query; English and an empty query are left out. */
export function apiAddress(path: string, query: string, language: string): string {
  const parameters = new URLSearchParams(query);
  if (language !== "en") parameters.set("lang", language);
  const text = parameters.toString().replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}
