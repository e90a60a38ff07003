import { version } from "../../data/version";

/** Where the address of the site goes in an example. */
export const sitePlace = "{site}";

export type Example = {
  readonly id: "curl" | "python" | "r" | "stata" | "sheet" | "javascript";
  /** Lines to paste, with `{site}` for the address of the site. */
  readonly code: string;
  /** The address that the example reads, without the site. */
  readonly path: string;
};

/** Examples that work when pasted, once `{site}` is the address of a site. */
export const examples: readonly Example[] = [
  {
    id: "curl",
    path: `/api/datasets/recognition.csv?country=FRA,DEU&version=${version}`,
    code: `curl --fail --remote-name --remote-header-name \\\n  "${sitePlace}/api/datasets/recognition.csv?country=FRA,DEU&version=${version}"`,
  },
  {
    id: "python",
    path: "/api/datasets/trade.csv?year=2000..2010",
    code: [
      "import pandas as pd",
      "",
      `trade = pd.read_csv("${sitePlace}/api/datasets/trade.csv?year=2000..2010",`,
      '                    keep_default_na=False, na_values=[""])',
      'print(trade.groupby(["country", "flow"])["value"].count())',
    ].join("\n"),
  },
  {
    id: "r",
    path: "/api/charts/opinion.csv?wave=2013",
    code: [
      `opinion <- read.csv("${sitePlace}/api/charts/opinion.csv?wave=2013",`,
      '                    na.strings = "", encoding = "UTF-8")',
      'opinion[order(-opinion$negative_pct), c("name", "negative_pct")]',
    ].join("\n"),
  },
  {
    id: "stata",
    path: "/api/datasets/polls.csv",
    code: `import delimited "${sitePlace}/api/datasets/polls.csv", varnames(1) bindquote(strict) encoding("utf-8") clear`,
  },
  {
    id: "sheet",
    path: "/api/charts/trade-2005.csv",
    code: `=IMPORTDATA("${sitePlace}/api/charts/trade-2005.csv")`,
  },
  {
    id: "javascript",
    path: "/api/charts/recognition-map.json?year=1991",
    code: [
      `const answer = await fetch("${sitePlace}/api/charts/recognition-map.json?year=1991");`,
      "const { title, rows } = await answer.json();",
      'console.log(title, rows.filter((row) => row.status === "never"));',
    ].join("\n"),
  },
];
