/** Changes that no test notices, each read one by one: why nobody could notice it, and by file what becomes of what, in
 *  the words of the record (which cuts long texts). A line stands for one change; `npm run check:mutants` says which are
 *  no longer needed.
 *  @type {readonly { why: string, changes: Readonly<Record<string, readonly string[]>> }[]} */
export const reviewed = [
  {
    why: "Equal ids do not occur: the data are checked for it",
    changes: {
      "components/charts/doctrine/model.ts": ["a.entry < b.entry → a.entry <= b.entry"],
      "components/charts/relations-timeline/model.ts": ["a.event < b.event → a.event <= b.event"],
    },
  },
  {
    why: "First of its list: what is not found there comes first, too",
    changes: {
      "components/charts/trade-history/rows.ts": ['"low" → ""', '"import" → ""', '"import" → ""'],
    },
  },
  {
    why: "Of two equal values, or texts of one length, either may be taken",
    changes: {
      "components/charts/trade-history/rows.ts": [
        "levels.indexOf(a) <= levels.indexOf(b) → levels.indexOf(a) < levels.indexOf(b)",
      ],
      "components/charts/recognition-map/model.ts": ["b.length > a.length → b.length >= a.length"],
    },
  },
  {
    why: "The case of equality was left before",
    changes: {
      "components/charts/recognition-map/model.ts": [
        "day < firstDay(state.existsFrom) → day <= firstDay(state.existsFrom)",
      ],
      "components/talk/own-talk.ts": ["formatVersion > ownFormatVersion → formatVersion >= ownFormatVersion"],
    },
  },
  {
    why: "Where a text has room in the picture, at the limit itself; part of a pixel",
    changes: {
      "components/charts/recognition-dates/model.ts": [
        "timeOf(lastDay(to)) + dayMs → timeOf(lastDay(to)) - dayMs",
        "start < 0.1 → start <= 0.1",
      ],
      "components/charts/trade-history/panels.ts": [
        "end - start > 0.16 → end - start >= 0.16",
        "left > -0.02 → left >= -0.02",
        "-0.02 → +0.02",
        "right < 1.02 → right <= 1.02",
        "xOf(row.year) > 0.6 → xOf(row.year) >= 0.6",
      ],
    },
  },
  {
    why: "Both sides of the comparison change alike",
    changes: {
      "components/views/next-mark.ts": [
        'text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase() → text.normalize("NFD").replace(/\\p{M}/gu, "").toUpperCase()',
      ],
    },
  },
  {
    why: "Base64 has its sign for padding at the end only",
    changes: { "components/talk/own-talk.ts": ["/=+$/ → /=+/"] },
  },
  {
    why: "A number with a space for thousands is no number then, and not below two either",
    changes: { "components/words/fill.ts": ['"" → "Stryker was here!"'] },
  },
  {
    why: "The questions that a view can name have waves",
    changes: { "components/charts/view-state.ts": ['[] → ["Stryker was here"]'] },
  },
];
