import { said } from "@/components/words/said";
import { publishedColumns } from "@/data/edition";
import { sourcesById } from "@/data/load";
import type { AnyRow } from "@/data/schema";
import { writeCsv } from "@/data/table";
import {
  badParameters,
  fileAnswer,
  fileRows,
  jsonAnswer,
  notFound,
  splitFileName,
} from "../../_parts/answer";
import { describeColumn } from "../../_parts/describe-column";
import { fileParameters } from "../../_parts/file-parameters";
import { parseFilters } from "../../_parts/filters";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../_parts/methods";

/** A dataset, whole or filtered, as CSV or JSON. */
export async function GET(
  request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  const { id: asked, format } = splitFileName(file) ?? { id: file, format: "" };
  const { language, edition, isFrozen, rest, errors } = fileParameters(request);
  const id = edition.ids.find((one) => one === asked);
  if (!id) return notFound("dataset", asked, edition.ids);
  if (format !== "csv" && format !== "json") return notFound("format", format, ["csv", "json"]);

  const schema = edition.schema(id);
  const filters = parseFilters(
    rest,
    schema.columns.map((column) => column.name),
    edition,
  );
  errors.push(...filters.errors);
  if (errors.length > 0) return badParameters(errors);

  const all: readonly AnyRow[] = edition.rows(id);
  const rows = publishedColumns(edition, id, all.filter(filters.keeps));
  const nameWords = [id, ...filters.nameWords];
  if (format === "csv") {
    const body = writeCsv(schema.columns, rows);
    return fileAnswer(request, { body, format, nameWords, edition, isFrozen });
  }

  const cited = new Set(rows.flatMap((row) => [row.source ?? []].flat()));
  const sources = [...sourcesById(edition).values()].filter((source) => cited.has(source.source));
  return jsonAnswer(
    request,
    {
      id,
      title: said(schema.title, language),
      version: edition.version,
      columns: schema.columns.map((column) => describeColumn(column, language)),
      rows: fileRows(rows),
      sources: publishedColumns(edition, "sources", id === "sources" ? [] : sources),
    },
    nameWords,
    { edition, isFrozen },
  );
}
export const HEAD = GET;
