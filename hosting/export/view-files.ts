// The files of views without a server: the routes themselves, bundled for the browser (bundle.ts says what stands in
// for Node there) and loaded when a reader first asks for such a file.

import { problemAnswer } from "@/app/api/_parts/answer";
import { GET as chartFile } from "@/app/api/charts/[file]/route.srv";
import { GET as datasetFile } from "@/app/api/datasets/[file]/route.srv";

const routes = { charts: chartFile, datasets: datasetFile };

/** The answer to an address of a chart or a dataset, as a server would give it. Any other file takes a server: 501,
 *  because a file that was not asked for would be worse than none. */
export async function fileAt(address: string): Promise<Response> {
  const url = new URL(address, location.origin);
  const [, folder, file] = /^\/api\/(charts|datasets)\/([^/]+)$/.exec(url.pathname) ?? [];
  if (!folder || !file) {
    return problemAnswer(
      501,
      "No server here",
      "This copy of the site is files only and cannot make this one.",
    );
  }
  const route = routes[folder as keyof typeof routes];
  return route(new Request(url), { params: Promise.resolve({ file }) });
}
