import { createHash } from "node:crypto";
import { type FileFormat, mediaTypes } from "@/components/files/media-types";
import type { Edition } from "@/data/edition";
import { presentEdition } from "@/data/load";
import type { AnyRow } from "@/data/schema";
import { writeValue } from "@/data/table";

/** Sent with every answer below /api: anybody may read it from any page. */
export const openToAll = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Content-Disposition",
};

const methods = "GET, HEAD, OPTIONS";

/** What a browser keeps as a file instead of showing it. */
const kept: readonly FileFormat[] = ["csv", "xlsx", "zip", "html", "pptx", "pdf", "bib", "ris", "csl.json"];

/** A file as an answer: typed, named, tagged by its content; 304 with no body when the reader has it already.
 *  `nameWords` become its file name, with the data version: ["trade-2005"] -> trade-2005_v2025.11.csv. A frozen address
 *  is kept for a year without asking again. */
export function fileAnswer(
  request: Request,
  {
    body,
    format,
    nameWords,
    edition = presentEdition,
    isFrozen = false,
  }: {
    body: string | Uint8Array<ArrayBuffer>;
    format: FileFormat;
    nameWords: readonly string[];
    edition?: Edition;
    isFrozen?: boolean;
  },
): Response {
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const name = `${[...nameWords, `v${edition.version}`].join("_")}.${format}`;
  const headers = {
    ...openToAll,
    ETag: tag,
    // Data change only with a new version, so an hour in a cache does no harm; after that the tag is asked for.
    "Cache-Control": isFrozen
      ? "public, max-age=31536000, immutable"
      : "public, max-age=3600, stale-while-revalidate=86400",
  };
  if (matches(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : body, {
    headers: {
      ...headers,
      "Content-Type": mediaTypes[format],
      "Content-Disposition": `${kept.includes(format) ? "attachment" : "inline"}; filename="${name}"`,
    },
  });
}

function matches(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag);
}

/** Rows for a JSON file: a list is one text, separated by ";", as in the CSV file of the same rows. */
export function fileRows(rows: readonly AnyRow[]): AnyRow[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? writeValue(value) : value]),
    ),
  );
}

/** A JSON answer, indented so that a person can read it in a browser. */
export function jsonAnswer(
  request: Request,
  value: unknown,
  nameWords: readonly string[],
  made: { edition?: Edition; isFrozen?: boolean } = {},
): Response {
  return fileAnswer(request, {
    body: `${JSON.stringify(value, null, 1)}\n`,
    format: "json",
    nameWords,
    ...made,
  });
}

export type ParameterError = { parameter: string; value: string; allowed: string };

/** An error as RFC 9457 problem details. */
export function problemAnswer(
  status: number,
  title: string,
  detail: string,
  more: { errors?: readonly ParameterError[]; known?: readonly string[] } = {},
): Response {
  return new Response(
    `${JSON.stringify({ type: "about:blank", title, status, detail, ...more }, null, 1)}\n`,
    {
      status,
      headers: {
        ...openToAll,
        "Content-Type": "application/problem+json; charset=utf-8",
        "Cache-Control": "no-store",
      },
    },
  );
}

/** 400 with each bad parameter, its value and what is allowed; `told` says more in sentences. */
export function badParameters(errors: readonly ParameterError[], told: readonly string[] = []): Response {
  const names = [...new Set(errors.map((error) => error.parameter))].join(", ");
  const detail = [`Cannot use: ${names}. See errors for what is allowed.`, ...told].join(" ");
  return problemAnswer(400, "Bad parameter", detail, {
    errors: errors.map((error) => ({ ...error, value: error.value.slice(0, 200) })),
  });
}

/** 404 that names what there is. */
export function notFound(what: string, asked: string, known: readonly string[]): Response {
  return problemAnswer(404, `Unknown ${what}`, `There is no ${what} "${asked.slice(0, 100)}".`, { known });
}

/** 405 for what is neither a reading method nor OPTIONS. */
export function methodNotAllowed(): Response {
  const answer = problemAnswer(405, "Method not allowed", `This address can be read with ${methods}.`);
  answer.headers.set("Allow", methods);
  return answer;
}

/** What a browser asks before it reads from another page. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openToAll,
      Allow: methods,
      "Access-Control-Allow-Methods": methods,
      "Access-Control-Allow-Headers": "If-None-Match, Content-Type",
      "Access-Control-Max-Age": "86400",
    },
  });
}

/** "trade.csv" -> ["trade", "csv"]; null when it is no name of a file. */
export function splitFileName(file: string): { id: string; format: string } | null {
  const match = /^([A-Za-z0-9-]+)\.([a-z0-9.]+)$/.exec(file);
  return match?.[1] && match[2] ? { id: match[1], format: match[2] } : null;
}
