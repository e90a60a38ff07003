import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { fetchJson, RefusedError } from "./fetch-json";
import type { Told } from "./use-answer";

// What the server routes have answered to this page. A module of its own, fetched with the first question: most readers
// of a page never ask one.

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // Data change only with a new version of the site, so an answer stays good as long as the page is open.
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      // After one second, then after two, as long as asking again can help.
      retry: (failures, error) => failures < 2 && !(error instanceof RefusedError),
    },
  },
});
// Listens for the network: what waits for it goes on.
client.mount();

/** Asks an address once, and tells how that stands, now and whenever it changes, until the returned function is called. */
export function observe<T>(address: string, tell: (told: Told<T>) => void): () => void {
  const observer = new QueryObserver<T>(client, {
    queryKey: [address],
    queryFn: ({ signal }) => fetchJson<T>(address, signal),
  });
  const say = ({ data, isFetching, isPaused, isError, failureCount, refetch }: ReturnType<typeof now>) =>
    tell({ data, isFetching, isPaused, isError, failureCount, refetch });
  const now = () => observer.getCurrentResult();
  const stop = observer.subscribe(say);
  say(now());
  return stop;
}
