import { chartIds, isChartId } from "@/components/charts/chart-list";
import { chartsOf, loadLimits } from "@/components/charts/registry";
import { parseView } from "@/components/charts/view-state";
import { writeCsv } from "@/data/table";
import {
  badParameters,
  fileAnswer,
  fileRows,
  jsonAnswer,
  notFound,
  splitFileName,
} from "../../_parts/answer";
import { documentAnswer, documentFormats, isDocumentFormat } from "../../_parts/document-answer";
import { fileParameters } from "../../_parts/file-parameters";
import { pictureAnswer } from "../../_parts/picture-answer";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../_parts/methods";

/** A chart for these view parameters: exactly the rows that it shows, as CSV or JSON, its picture, or a file to
 *  take away. */
export async function GET(
  request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  const { id, format } = splitFileName(file) ?? { id: file, format: "" };
  if (!isChartId(id)) return notFound("chart", id, chartIds);
  if (format === "svg" || format === "png") return pictureAnswer(request, id, format);
  if (isDocumentFormat(format)) return documentAnswer(request, id, format);
  if (format !== "csv" && format !== "json") {
    return notFound("format", format, ["csv", "json", "svg", "png", ...documentFormats]);
  }

  const { language, edition, isFrozen, rest, errors } = fileParameters(request);
  const { view, problems } = parseView(rest.toString(), loadLimits(edition), [id]);
  errors.push(...problems.map(({ parameter, value, allowed }) => ({ parameter, value, allowed })));
  if (errors.length > 0) return badParameters(errors);

  const { draw, fileWords } = chartsOf(edition)[id];
  const drawing = draw(view, language);
  const nameWords = [id, ...fileWords(view)];
  if (format === "csv") {
    const body = writeCsv(drawing.columns, drawing.rows);
    return fileAnswer(request, { body, format, nameWords, edition, isFrozen });
  }
  return jsonAnswer(
    request,
    {
      id,
      title: drawing.words.title,
      version: edition.version,
      as_of: edition.asOf,
      ...drawing,
      rows: fileRows(drawing.rows),
    },
    nameWords,
    { edition, isFrozen },
  );
}
export const HEAD = GET;
