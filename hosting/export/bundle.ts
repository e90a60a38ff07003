import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";
import { languages } from "@/components/words/language";
import { version } from "@/data/version";

/** What the data loaders read, by path: the tables and the shapes. */
function dataFiles(): Record<string, string> {
  return Object.fromEntries(
    readdirSync("data", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".csv") || /^geography\/(europe|world)\.json$/.test(file))
      .map((file) => [`data/${file}`, readFileSync(`data/${file}`, "utf8")]),
  );
}

/** What stands in the browser for the modules of Node that the routes import. */
const standIns = (): Record<string, string> => ({
  "node:path": 'export const join = (...parts) => parts.filter(Boolean).join("/");',
  "node:fs": `const files = ${JSON.stringify(dataFiles())};
    export const existsSync = (path) => Object.hasOwn(files, path);
    export const readdirSync = () => [];
    export const readFileSync = (path) => {
      if (!Object.hasOwn(files, path)) throw new Error("no such file here: " + path);
      return files[path];
    };`,
  "node:timers/promises": "export const setImmediate = () => new Promise((done) => setTimeout(done, 0));",
  "node:crypto": `import { sha256 } from "@noble/hashes/sha2.js";
    const base64 = (bytes) => btoa(String.fromCharCode(...bytes));
    const forms = {
      hex: (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
      base64,
      base64url: (bytes) => base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""),
    };
    const bytesOf = (data) => typeof data === "string" ? new TextEncoder().encode(data) : data;
    export function createHash() {
      const hash = sha256.create();
      const self = { update: (data) => { hash.update(bytesOf(data)); return self; }, digest: (form) => forms[form](hash.digest()) };
      return self;
    }`,
  "write-excel-file/node": `import write from "write-excel-file/browser";
    export default (sheets) => ({
      toBuffer: async () => new Uint8Array(await (await write(sheets).toBlob()).arrayBuffer()),
    });`,
});

const forBrowsers: Plugin = {
  name: "for-browsers",
  setup({ onResolve, onLoad }) {
    const texts = standIns();
    onResolve({ filter: /^(node:|write-excel-file\/node$)/ }, ({ path }) =>
      path in texts
        ? { path, namespace: "stand-in" }
        : { errors: [{ text: `nothing stands in for ${path}` }] },
    );
    onLoad({ filter: /./, namespace: "stand-in" }, ({ path }) => ({
      contents: texts[path] ?? "",
      resolveDir: process.cwd(),
    }));
    onResolve({ filter: /\/rasteriser$/ }, () => ({ path: `${process.cwd()}/hosting/export/rasteriser.ts` }));
  },
};

export type Bundle = {
  /** Address -> text of a script. */
  readonly files: Readonly<Record<string, string>>;
  /** The address of the one that every page begins with. */
  readonly page: string;
};

/** The scripts of the static export, named by their content. */
export async function bundleExport(siteUrl: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: ["hosting/export/view-files.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    loader: { ".woff2": "dataurl", ".ttf": "dataurl" },
    define: {
      "process.env": "{}",
      "process.env.NODE_ENV": '"production"',
      "process.env.SITE_URL": JSON.stringify(siteUrl),
      // Paths of data then begin at "data/".
      "process.cwd": "String",
    },
    plugins: [forBrowsers],
  });
  const views = outputFiles[0]?.text ?? "";
  const viewsAddress = named("view-files", views);
  const script = readFileSync("hosting/export/page.js", "utf8")
    .replace("__VIEW_FILES__", viewsAddress)
    .replace("__VERSION__", version)
    .replace("__LANGUAGES__", languages.filter((language) => language !== "en").join("|"));
  const page = `{${script}}`;
  const pageAddress = named("page", page);
  return { files: { [viewsAddress]: views, [pageAddress]: page }, page: pageAddress };
}

/** Beside the files of the build, which may be kept for good because names change with the content. */
const named = (name: string, text: string) =>
  `/_next/static/export/${name}.${createHash("sha256").update(text).digest("hex").slice(0, 12)}.js`;
