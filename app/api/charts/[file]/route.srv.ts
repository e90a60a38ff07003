import { chartIds, isChartId } from "@/components/charts/chart-list";
import { charts, loadLimits } from "@/components/charts/registry";
import { parseView } from "@/components/charts/view-state";
import { writeCsv } from "@/data/table";
import { asOf, version } from "@/data/version";
import {
  badParameters,
  fileAnswer,
  fileRows,
  jsonAnswer,
  methodNotAllowed,
  notFound,
  preflight,
  splitFileName,
} from "../../_parts/answer";
import { fileParameters } from "../../_parts/file-parameters";

/** Exactly the rows that a chart shows for these view parameters, as CSV or JSON. */
export async function GET(
  request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  const { id, format } = splitFileName(file) ?? { id: file, format: "" };
  if (!isChartId(id)) return notFound("chart", id, chartIds);
  if (format !== "csv" && format !== "json") return notFound("format", format, ["csv", "json"]);

  const { language, rest, errors } = fileParameters(request);
  const { view, problems } = parseView(rest.toString(), loadLimits(), [id]);
  errors.push(...problems.map(({ parameter, value, allowed }) => ({ parameter, value, allowed })));
  if (errors.length > 0) return badParameters(errors);

  const drawing = charts[id].draw(view, language);
  const nameWords = [id, ...charts[id].fileWords(view)];
  if (format === "csv") {
    return fileAnswer(request, { body: writeCsv(drawing.columns, drawing.rows), format, nameWords });
  }
  return jsonAnswer(
    request,
    {
      id,
      title: drawing.words.title,
      version,
      as_of: asOf,
      ...drawing,
      rows: fileRows(drawing.rows),
    },
    nameWords,
  );
}
export const HEAD = GET;
export const OPTIONS = preflight;
export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
};
