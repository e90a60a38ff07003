/** The kinds of file that the routes answer with, by the ending of their names. */
export const mediaTypes = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  pdf: "application/pdf",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  "csl.json": "application/vnd.citationstyles.csl+json; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  html: "text/html; charset=utf-8",
} as const;
export type FileFormat = keyof typeof mediaTypes;
