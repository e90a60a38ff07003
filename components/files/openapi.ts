import { knownVersions } from "../../data/archive";
import { datasetIds, schemas } from "../../data/catalogue";
import { version } from "../../data/version";
import { type ChartId, chartIds, chartUses, type ViewKey } from "../charts/chart-list";
import { cardSize, shapes } from "../charts/picture/card";
import { themes } from "../charts/picture/palette";
import { loadLimits } from "../charts/registry";
import { firstYear, regions, scales } from "../charts/view-state";
import { ownFormat, ownFormatVersion, ownLimits } from "../talk/own-talk";
import { fill } from "../words/fill";
import { type Language, languages } from "../words/language";
import { colon } from "../words/punctuation";
import { words } from "../words/words";
import { compilationLicence } from "./licence";
import { type FileFormat, mediaTypes } from "./media-types";
import { cardPages } from "./page-card";
import { siteAddress, siteHome } from "./site-address";

export type Parameter = {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: true;
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example?: string | number;
  /** By chart or dataset, where not all of them use the parameter. */
  readonly examples?: Readonly<Record<string, { readonly value: string | number }>>;
};

export type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly [string];
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, unknown>>;
};

/** OpenAPI 3.1 of every route below /api, from the lists of charts and datasets and the keys of their views. */
export function openApi(language: Language, siteUrl = process.env.SITE_URL ?? "") {
  const { api, site } = words[language];
  const home = siteHome(siteUrl);
  return {
    openapi: "3.1.1",
    info: {
      title: `${site.name}${colon[language]}API`,
      version,
      description: api.intro,
      license: { name: compilationLicence.title, identifier: compilationLicence.name },
    },
    servers: [{ url: home ? home.replace(/\/$/, "") : "/" }],
    tags: [api.tagCharts, api.tagDatasets, api.tagSite].map((name) => ({ name })),
    paths: Object.fromEntries(
      Object.entries(operations(language, siteUrl)).map(([path, operation]) => [path, { get: operation }]),
    ),
    components: { schemas: { Problem: problemSchema } },
  };
}

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    errors: {
      type: "array",
      items: {
        type: "object",
        properties: {
          parameter: { type: "string" },
          value: { type: "string" },
          allowed: { type: "string" },
        },
      },
    },
    known: { type: "array", items: { type: "string" } },
  },
} as const;

/** Formats of a chart with the words that say what they hold. */
const chartFormats = ["csv", "json", "xlsx", "zip", "svg", "png", "bib", "ris", "csl.json"] as const;

function operations(language: Language, siteUrl: string): Record<string, Operation> {
  const { api } = words[language];
  const common = commonParameters(language);
  const operation = (
    operationId: string,
    tag: string,
    summary: string,
    format: FileFormat,
    parameters: readonly Parameter[],
  ): Operation => ({
    operationId,
    summary,
    tags: [tag],
    parameters: [...parameters, ...common],
    responses: responses(language, format),
  });

  const talkOperation = (id: string, summary: string, format: "html" | "pptx" | "pdf"): Operation => {
    const theme = format === "html" ? [themeParameter(language)] : [];
    return operation(id, api.tagSite, summary, format, [...theme, talkParameter(language)]);
  };

  const charts = chartFormats.map((format) => {
    const isPicture = format === "svg" || format === "png";
    const parameters = [
      pathParameter("chart", api.chart, chartIds, "trade-2005"),
      ...viewParameters(language),
      ...(isPicture ? pictureParameters(language, format === "png") : []),
    ];
    const id = `chart${format.replace(/(^|\.)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`;
    return [
      `/api/charts/{chart}.${format}`,
      operation(id, api.tagCharts, api[`chart_${format}`], format, parameters),
    ] as const;
  });
  const datasets = (["csv", "json"] as const).map(
    (format) =>
      [
        `/api/datasets/{dataset}.${format}`,
        operation(`dataset${format.toUpperCase()}`, api.tagDatasets, api[`dataset_${format}`], format, [
          pathParameter("dataset", api.dataset, datasetIds, "recognition"),
          ...filterParameters(language),
        ]),
      ] as const,
  );
  return {
    "/api/charts": operation("charts", api.tagCharts, api.charts, "json", []),
    ...Object.fromEntries(charts),
    "/api/datasets": operation("datasets", api.tagDatasets, api.datasets, "json", []),
    ...Object.fromEntries(datasets),
    "/api/datapackage.json": operation("datapackage", api.tagDatasets, api.datapackage, "json", []),
    "/api/datapackage.zip": operation("datapackageZip", api.tagDatasets, api.datapackageZip, "zip", []),
    "/api/versions": operation("versions", api.tagDatasets, api.versions, "json", []),
    "/api/changes.json": operation("changes", api.tagDatasets, api.changes, "json", []),
    "/api/changes.atom": operation("changesFeed", api.tagDatasets, api.changesFeed, "atom", []),
    "/api/countries/{country}.json": operation("country", api.tagSite, api.country, "json", [
      pathParameter("country", api.code, loadLimits().countries, "FRA"),
    ]),
    "/api/map/{region}.json": operation("map", api.tagSite, api.map, "json", [
      pathParameter("region", api.key_region, regions, "europe"),
    ]),
    "/api/cards/{page}.png": operation("cardPng", api.tagSite, fill(api.card, cardSize), "png", [
      pathParameter("page", api.cardPage, cardPages(), "FRA"),
    ]),
    "/api/oembed": {
      ...operation("oembed", api.tagSite, api.oembed, "json", []),
      parameters: oEmbedParameters(language, siteUrl),
    },
    "/api/talk.html": talkOperation("talkHtml", api.talkHtml, "html"),
    "/api/talk.pptx": talkOperation("talkPptx", api.talkPptx, "pptx"),
    "/api/talk.pdf": talkOperation("talkPdf", api.talkPdf, "pdf"),
    "/api/openapi.json": operation("openapi", api.tagSite, api.openapi, "json", []),
    "/api/health": { ...operation("health", api.tagSite, api.health, "json", []), parameters: [] },
  };
}

function pathParameter(
  name: string,
  description: string,
  possible: readonly string[],
  example: string,
): Parameter {
  return {
    name,
    in: "path",
    required: true,
    description,
    schema: { type: "string", enum: possible },
    example,
  };
}

/** Parameters that every file takes. */
function commonParameters(language: Language): Parameter[] {
  const { api } = words[language];
  return [
    {
      name: "lang",
      in: "query",
      description: api.lang,
      schema: { type: "string", enum: languages, default: "en" },
      example: "fr",
    },
    {
      name: "version",
      in: "query",
      description: api.version,
      schema: { type: "string", enum: knownVersions() },
      example: version,
    },
  ];
}

/** Two slides, as `encodeOwnTalk` writes them; a test reads it. */
const exampleTalk =
  "bY09C8IwFEX_itzBKZVYcAk4OOjkICou4vBonxpMk5I8P0rpfxdFKIrr5dxzWhxDrEhgELkIJ2_FBp-ROEqZkLtAfYgdx2SDhxkriBXHMNjew4AfBdevU4JCcrbkBLNvUZwp_morqqFws3yHQcMUp7nWeliEq5fYTBfrmZpvtlA4M5XO-r8NH-S1r-iaeIRO9SmJVHKWaz3pK9-ypRVxPHiDvQrdoXsC";

function talkParameter(language: Language): Parameter {
  return {
    name: "talk",
    in: "query",
    description: fill(words[language].api.talk, {
      format: ownFormat,
      version: ownFormatVersion,
      slides: ownLimits.slides,
    }),
    schema: { type: "string", pattern: "^[\\w-]+$", maxLength: ownLimits.address },
    example: exampleTalk,
  };
}

function oEmbedParameters(language: Language, siteUrl: string): Parameter[] {
  const { api } = words[language];
  const size = { type: "integer", minimum: 1, maximum: 99_999 };
  return [
    {
      name: "url",
      in: "query",
      required: true,
      description: api.oembedUrl,
      schema: { type: "string", format: "uri" },
      example: siteAddress("/charts/opinion", siteUrl || "http://localhost:3000"),
    },
    { name: "maxwidth", in: "query", description: api.maxWidth, schema: size, example: 640 },
    { name: "maxheight", in: "query", description: api.maxHeight, schema: size, example: 480 },
    {
      name: "format",
      in: "query",
      description: api.oembedFormat,
      schema: { type: "string", enum: ["json"], default: "json" },
      example: "json",
    },
  ];
}

function themeParameter(language: Language): Parameter {
  const { api } = words[language];
  return {
    name: "theme",
    in: "query",
    description: api.theme,
    schema: { type: "string", enum: themes, default: "auto" },
    example: "dark",
  };
}

function pictureParameters(language: Language, hasWidth: boolean): Parameter[] {
  const { api } = words[language];
  const shape: Parameter = {
    name: "shape",
    in: "query",
    description: fill(api.shape, cardSize),
    schema: { type: "string", enum: shapes, default: "figure" },
    example: "card",
  };
  const width: Parameter = {
    name: "width",
    in: "query",
    description: api.width,
    schema: { type: "integer", minimum: 320, maximum: 3840, default: 1600 },
    example: 800,
  };
  return [themeParameter(language), shape, ...(hasWidth ? [width] : [])];
}

/** Filters of a dataset, each with the datasets that have its column. */
function filterParameters(language: Language): Parameter[] {
  const { api } = words[language];
  const having = (name: string) =>
    datasetIds.filter((id) => schemas[id].columns.some((column) => column.name === name));
  const filter = (
    name: string,
    description: string,
    schema: Parameter["schema"],
    value: string,
  ): Parameter => ({
    name,
    in: "query",
    description: `${description} ${fill(api.onlyWith, { names: having(name).join(", ") })}`,
    schema,
    examples: Object.fromEntries(having(name).map((id) => [id, { value }])),
  });
  return [
    filter("country", api.filterCountry, { type: "string", pattern: codes }, "FRA,DEU"),
    filter("year", api.filterYear, { type: "string", pattern: "^\\d{4}(\\.\\.\\d{4})?$" }, "2000..2010"),
  ];
}

const codes = "^[A-Z]{3}(,[A-Z]{3})*$";

/** The keys of a view, each with the charts that use it and an example for each of them. */
function viewParameters(language: Language): Parameter[] {
  const { api } = words[language];
  const keys = [...new Set(chartIds.flatMap((id) => chartUses[id].keys))];
  return keys.map((name) => {
    const used = chartIds.filter((id) => chartUses[id].keys.includes(name));
    const names = used.map((id) => withLimits(id, name)).join(", ");
    const only = used.length < chartIds.length ? [fill(api.onlyWith, { names })] : [];
    return {
      name,
      in: "query",
      description: [api[`key_${name}`], ...only].join(" "),
      schema: viewSchema(name),
      examples: Object.fromEntries(used.map((id) => [id, { value: viewExample(id, name) }])),
    };
  });
}

/** A chart, with what it alone allows for this key. */
function withLimits(id: ChartId, key: ViewKey): string {
  const { sorts, window } = chartUses[id];
  if (key === "sort") return `${id} (${sorts.join(", ")})`;
  return (key === "from" || key === "to") && window ? `${id} (${window.join(" … ")})` : id;
}

function viewSchema(key: ViewKey): Parameter["schema"] {
  const { lastYear, waves } = loadLimits();
  const year = { type: "integer", minimum: firstYear, maximum: lastYear };
  switch (key) {
    case "year":
      return { ...year, default: lastYear };
    case "compare":
    case "from":
    case "to":
      return year;
    case "region":
      return { type: "string", enum: regions, default: "europe" };
    case "scale":
      return { type: "string", enum: scales, default: "linear" };
    case "country":
      return { type: "string", pattern: codes };
    case "question":
      return { type: "string", enum: Object.keys(waves), default: "bbc_influence" };
    case "wave":
      return { type: "integer", enum: [...new Set(Object.values(waves).flat())].sort((a, b) => a - b) };
    case "sort":
      return { type: "string", enum: [...new Set(chartIds.flatMap((id) => chartUses[id].sorts))] };
  }
}

function viewExample(id: ChartId, key: ViewKey): string | number {
  const { sorts, window } = chartUses[id];
  const examples: Record<ViewKey, string | number> = {
    year: 1991,
    compare: 2001,
    region: "world",
    scale: "log",
    country: "FRA,EST",
    question: "bbc_influence",
    wave: loadLimits().waves.bbc_influence?.at(-1) ?? 2013,
    from: window ? window[0] + 5 : firstYear,
    to: window ? window[1] - 5 : firstYear,
    sort: sorts.at(-1) ?? "",
  };
  return examples[key];
}

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

function responses(language: Language, format: FileFormat) {
  const { api } = words[language];
  const type = mediaTypes[format];
  const isJson = format === "json" || format === "csl.json";
  const isText =
    isJson ||
    format === "csv" ||
    format === "bib" ||
    format === "ris" ||
    format === "svg" ||
    format === "html";
  return {
    200: {
      description: api.ok,
      headers: {
        ETag: { description: api.etag, schema: { type: "string" } },
        "Content-Disposition": { description: api.fileName, schema: { type: "string" } },
      },
      content: { [type.split(";")[0] ?? type]: { schema: isJson || !isText ? {} : { type: "string" } } },
    },
    304: { description: api.notModified },
    400: problem(api.bad),
    404: problem(api.unknown),
    ...(format === "png" || format === "html" || format === "pptx" || format === "pdf"
      ? {
          503: {
            ...problem(api.busy),
            headers: { "Retry-After": { description: api.retryAfter, schema: { type: "integer" } } },
          },
        }
      : {}),
  };
}
