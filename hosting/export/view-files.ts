// The files of views without a server: the routes themselves, bundled for the browser (bundle.ts says what stands in
// for Node there) and loaded when a reader first asks for such a file.

import { GET as chartFile } from "@/app/api/charts/[file]/route.srv";
import { GET as datasetFile } from "@/app/api/datasets/[file]/route.srv";

const routes = { charts: chartFile, datasets: datasetFile };

/** The answer to an address of a chart or a dataset, as a server would give it; null for any other address. */
export async function fileAt(address: string): Promise<Response | null> {
  const url = new URL(address, location.origin);
  const [, folder, file] = /^\/api\/(charts|datasets)\/([^/]+)$/.exec(url.pathname) ?? [];
  if (!folder || !file) return null;
  const route = routes[folder as keyof typeof routes];
  return route(new Request(url), { params: Promise.resolve({ file }) });
}
