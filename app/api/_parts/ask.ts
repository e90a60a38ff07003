// The routes without a server: for what is published, and for tests.

import * as cardFiles from "../cards/[file]/route.srv";
import * as changesFeed from "../changes.atom/route.srv";
import * as changes from "../changes.json/route.srv";
import * as chartFiles from "../charts/[file]/route.srv";
import * as charts from "../charts/route.srv";
import * as countryFiles from "../countries/[file]/route.srv";
import * as descriptor from "../datapackage.json/route.srv";
import * as dataPackage from "../datapackage.zip/route.srv";
import * as datasetFiles from "../datasets/[file]/route.srv";
import * as datasets from "../datasets/route.srv";
import * as health from "../health/route.srv";
import * as mapFiles from "../map/[file]/route.srv";
import * as oembed from "../oembed/route.srv";
import * as openApi from "../openapi.json/route.srv";
import * as talkFile from "../talk.html/route.srv";
import * as handout from "../talk.pdf/route.srv";
import * as slides from "../talk.pptx/route.srv";
import * as versions from "../versions/route.srv";

/** Routes of one address each, by that address. */
export const singleRoutes = {
  "/api/changes.atom": changesFeed,
  "/api/changes.json": changes,
  "/api/charts": charts,
  "/api/datapackage.json": descriptor,
  "/api/datapackage.zip": dataPackage,
  "/api/datasets": datasets,
  "/api/health": health,
  "/api/oembed": oembed,
  "/api/openapi.json": openApi,
  "/api/talk.html": talkFile,
  "/api/talk.pdf": handout,
  "/api/talk.pptx": slides,
  "/api/versions": versions,
} as const;

/** Routes of many files, by their folder. */
export const folderRoutes = {
  "/api/cards": cardFiles,
  "/api/charts": chartFiles,
  "/api/countries": countryFiles,
  "/api/datasets": datasetFiles,
  "/api/map": mapFiles,
} as const;

/** What the route of an address answers. Throws where there is none. */
export async function ask(
  address: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Response> {
  const url = new URL(address, "http://host.test");
  const request = new Request(url, { headers, method });
  const single = singleRoutes[url.pathname as keyof typeof singleRoutes];
  if (single) return single.GET(request);
  const [, folder = "", file = ""] = /^(\/api\/\w+)\/([^/]+)$/.exec(url.pathname) ?? [];
  const route = folderRoutes[folder as keyof typeof folderRoutes];
  if (!route) throw new Error(`no route for ${address}`);
  return route.GET(request, { params: Promise.resolve({ file: decodeURIComponent(file) }) });
}
