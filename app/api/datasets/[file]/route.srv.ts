import { datasetIds, schemas } from "@/data/catalogue";
import { loadDataset, sourcesById } from "@/data/load";
import type { AnyRow } from "@/data/schema";
import { writeCsv } from "@/data/table";
import { version } from "@/data/version";
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
  const id = datasetIds.find((one) => one === asked);
  if (!id) return notFound("dataset", asked, datasetIds);
  if (format !== "csv" && format !== "json") return notFound("format", format, ["csv", "json"]);

  const schema = schemas[id];
  const { language, rest, errors } = fileParameters(request);
  const filters = parseFilters(
    rest,
    schema.columns.map((column) => column.name),
  );
  errors.push(...filters.errors);
  if (errors.length > 0) return badParameters(errors);

  const rows = (loadDataset(id) as readonly AnyRow[]).filter(filters.keeps);
  const nameWords = [id, ...filters.nameWords];
  if (format === "csv")
    return fileAnswer(request, { body: writeCsv(schema.columns, rows), format, nameWords });

  const cited = new Set(rows.flatMap((row) => [row.source ?? []].flat()));
  return jsonAnswer(
    request,
    {
      id,
      title: schema.title[language],
      version,
      columns: schema.columns.map((column) => describeColumn(column, language)),
      rows: fileRows(rows),
      sources:
        id === "sources" ? [] : [...sourcesById().values()].filter((source) => cited.has(source.source)),
    },
    nameWords,
  );
}
export const HEAD = GET;
