import type { ChartColumn } from "../drawing";
import { opinionColumns } from "../opinion/columns";

/** The columns of `opinion`, and when and how many were asked. */
export const trendColumns: readonly ChartColumn[] = [
  ...opinionColumns,
  {
    name: "fieldwork_start",
    type: "date",
    description: {
      en: "First day or month of the interviews; empty = not read",
      fr: "Premier jour ou mois des entretiens ; vide = non lu",
    },
  },
  {
    name: "fieldwork_end",
    type: "date",
    description: {
      en: "Last day or month of the interviews; empty = not read",
      fr: "Dernier jour ou mois des entretiens ; vide = non lu",
    },
  },
  {
    name: "sample_size",
    type: "integer",
    description: {
      en: "Respondents behind the row; empty = not verified",
      fr: "Personnes interrogées pour la ligne ; vide = non vérifié",
    },
  },
  {
    name: "remark",
    type: "code",
    description: {
      en: "neutral-jump: the neutral share rises while both others fall; high-neutral: a high neutral share in a wave with such a jump, without an earlier one to compare",
      fr: "neutral-jump : la part neutre monte et les deux autres baissent ; high-neutral : part neutre élevée dans une vague avec un tel saut, sans part antérieure à comparer",
    },
  },
];
