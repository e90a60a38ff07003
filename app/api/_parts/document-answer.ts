import type { ChartId } from "@/components/charts/chart-list";
import { chartKeys, chartsOf, loadLimits } from "@/components/charts/registry";
import { parseView } from "@/components/charts/view-state";
import { bundle } from "@/components/files/bundle";
import { type ChartFile, chartFile } from "@/components/files/chart-file";
import { bibTex, chartCitations, cslJson, ris } from "@/components/files/citation";
import { spreadsheet } from "@/components/files/spreadsheet";
import { badParameters, fileAnswer } from "./answer";
import { fileParameters } from "./file-parameters";

/** The files in which a chart is taken away, beside its rows and its picture. */
export const documentFormats = ["xlsx", "zip", "bib", "ris", "csl.json"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export const isDocumentFormat = (format: string): format is DocumentFormat =>
  (documentFormats as readonly string[]).includes(format);

const write: Readonly<
  Record<
    DocumentFormat,
    (file: ChartFile) => string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>
  >
> = {
  xlsx: spreadsheet,
  zip: bundle,
  bib: (file) => bibTex(chartCitations(file)),
  ris: (file) => ris(chartCitations(file)),
  "csl.json": (file) => cslJson(chartCitations(file)),
};

/** A view of a chart as a spreadsheet, a bundle or a citation. */
export async function documentAnswer(
  request: Request,
  chart: ChartId,
  format: DocumentFormat,
): Promise<Response> {
  const { language, edition, isFrozen, rest, errors } = fileParameters(request);
  const { view, problems } = parseView(rest.toString(), loadLimits(edition), [chart]);
  const keys = [...chartKeys(chart), "lang", "version"].join(", ");
  errors.push(
    ...problems.map(({ parameter, value, reason, allowed }) => ({
      parameter,
      value,
      allowed: reason === "unknown" || reason === "unused" ? keys : allowed,
    })),
  );
  if (errors.length > 0) return badParameters(errors);
  const body = await write[format](chartFile(chart, view, language, undefined, edition));
  const nameWords = [chart, ...chartsOf(edition)[chart].fileWords(view)];
  return fileAnswer(request, { body, format, nameWords, edition, isFrozen });
}
