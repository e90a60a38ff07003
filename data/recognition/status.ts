// The one place that says what the relations of a state with North Korea were on a given day.

/** In the order of legends. */
export const statuses = ["relations", "ended", "never", "not-applicable"] as const;
export type Status = (typeof statuses)[number];

/** One dated act of a state's history, as in `recognition.csv`. `never` has no date. */
export type Step = {
  readonly event: "established" | "upgraded" | "suspended" | "severed" | "restored" | "never";
  readonly date: string | null;
  readonly confidence: string;
  readonly source: readonly string[];
  readonly note: string | null;
};

/** What the status needs to know of a state: its code, first and last day (null = before 1948, today), its acts. */
export type History = {
  readonly country: string;
  readonly existsFrom: string | null;
  readonly existsTo: string | null;
  readonly steps: readonly Step[];
};

export type StatusOnDay = {
  readonly status: Status;
  /** Start of the period that the status speaks of, with the precision known; null where there is none. */
  readonly since: string | null;
  /** End of that period, for `ended` only. */
  readonly until: string | null;
  /** The act that decides: its source is the source of the status. Null where the state did not exist. */
  readonly decidedBy: Step | null;
};

/** The first day that a date of any precision can mean: 2003-12 -> 2003-12-01. A date counts from that day on. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The day that stands for a year: 31 December, or the data's `as_of` day for its last year. */
export function dayOfYear(year: number, asOf: string): string {
  return String(year) === asOf.slice(0, 4) ? asOf : `${year}-12-31`;
}

/** Whether a state exists on a day (ISO, full): from its first to its last day, both included. */
export function existsOn(
  { existsFrom, existsTo }: Pick<History, "existsFrom" | "existsTo">,
  day: string,
): boolean {
  if (existsFrom !== null && day < firstDay(existsFrom)) return false;
  // A last day known only to the month or year lasts until that month or year is over.
  return existsTo === null || day.slice(0, existsTo.length) <= existsTo;
}

/** The acts that open or close relations, by date. A map asks for the same ones for every year it shows. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const known = ordered.get(steps);
  if (known) return known;
  const dated = steps
    .filter((step) => step.date !== null && step.event !== "upgraded")
    .sort((a, b) => (firstDay(a.date ?? "") < firstDay(b.date ?? "") ? -1 : 1));
  ordered.set(steps, dated);
  return dated;
}
const ordered = new WeakMap<readonly Step[], readonly Step[]>();

/** The status of a state on a day (ISO, full). North Korea itself and a state that does not exist are
 *  `not-applicable`; relations with a predecessor play no part, because a predecessor has a history of its own.
 *  For `relations`, `since` is the last opening; for `ended`, `since` and `until` bound the last period. */
export function statusOn(history: History, day: string): StatusOnDay {
  if (history.country === "PRK" || !existsOn(history, day)) {
    return { status: "not-applicable", since: null, until: null, decidedBy: null };
  }
  const dated = inOrder(history.steps);
  let since: string | null = null;
  let until: string | null = null;
  let decidedBy: Step | null = null;
  for (const step of dated) {
    if (step.date === null || firstDay(step.date) > day) break;
    decidedBy = step;
    if (step.event === "established" || step.event === "restored") {
      since = step.date;
      until = null;
    } else until = step.date;
  }
  if (decidedBy === null) {
    // "None yet" is shown by the act that ended it, "none" by the row that says so.
    return { status: "never", since: null, until: null, decidedBy: dated[0] ?? history.steps[0] ?? null };
  }
  return { status: until === null ? "relations" : "ended", since, until, decidedBy };
}
