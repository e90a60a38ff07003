import { expect, test } from "@playwright/test";
import { dayOfYear, existsOn, firstDay, type History, type Step, statusOn } from "@/data/recognition/status";

const step = (event: Step["event"], date: string | null): Step => ({
  event,
  date,
  confidence: "high",
  source: ["S"],
  note: null,
});
const state = (steps: Step[], more: Partial<History> = {}): History => ({
  country: "AAA",
  existsFrom: null,
  existsTo: null,
  steps,
  ...more,
});
const status = (history: History, day: string) => statusOn(history, day).status;

test("a date known only to the month or year counts from the first day of it", () => {
  expect(firstDay("2003")).toBe("2003-01-01");
  expect(firstDay("2003-12")).toBe("2003-12-01");
  const december = state([step("established", "2003-12")]);
  expect(status(december, "2003-11-30")).toBe("never");
  expect(status(december, "2003-12-01")).toBe("relations");
});

test("a year stands for its 31 December, the last year for the day of the data", () => {
  expect(dayOfYear(1991, "2025-11-24")).toBe("1991-12-31");
  expect(dayOfYear(2025, "2025-11-24")).toBe("2025-11-24");
});

test("relations that were broken off have ended until they are restored", () => {
  const broken = state([
    step("established", "1974-07-31"),
    step("suspended", "1975-11"),
    step("restored", "2000-05-08"),
  ]);
  expect(status(broken, "1974-07-30")).toBe("never");
  expect(statusOn(broken, "1974-12-31")).toMatchObject({
    status: "relations",
    since: "1974-07-31",
    until: null,
  });
  expect(statusOn(broken, "1975-12-31")).toMatchObject({
    status: "ended",
    since: "1974-07-31",
    until: "1975-11",
  });
  expect(statusOn(broken, "2000-12-31")).toMatchObject({
    status: "relations",
    since: "2000-05-08",
    until: null,
  });
});

test("a break within a year known only to the year falls on its first day, after an opening of that same day", () => {
  const sameYear = state([step("severed", "1964"), step("established", "1963")]);
  expect(status(sameYear, "1963-12-31")).toBe("relations");
  expect(status(sameYear, "1964-01-01")).toBe("ended");
});

test("a legation raised to an embassy changes nothing", () => {
  expect(status(state([step("established", "1948-11-29"), step("upgraded", "1955")]), "1956-12-31")).toBe(
    "relations",
  );
});

test("a state without relations has none, and the act that opens them later is the one that shows it", () => {
  const later = state([step("established", "2001-03-01")]);
  expect(statusOn(later, "1975-12-31")).toMatchObject({ status: "never", decidedBy: { date: "2001-03-01" } });
  const never = state([step("never", null)]);
  expect(statusOn(never, "2025-11-24")).toMatchObject({ status: "never", decidedBy: { date: null } });
});

test("relations count although a row says that there were none before", () => {
  const opened = state([step("never", null), step("established", "2001-03-01")]);
  expect(status(opened, "2000-12-31")).toBe("never");
  expect(status(opened, "2001-12-31")).toBe("relations");
});

test("before its first and after its last day a state has no status", () => {
  const shortLived = { existsFrom: "1949-10-07", existsTo: "1990-10-02" };
  expect(existsOn(shortLived, "1949-10-06")).toBe(false);
  expect(existsOn(shortLived, "1949-10-07")).toBe(true);
  expect(existsOn(shortLived, "1990-10-02")).toBe(true);
  expect(existsOn(shortLived, "1990-10-03")).toBe(false);
  expect(existsOn({ existsFrom: null, existsTo: "1990-10" }, "1990-10-31")).toBe(true);
  expect(existsOn({ existsFrom: null, existsTo: "1990-10" }, "1990-11-01")).toBe(false);
  expect(status(state([step("established", "1949-11")], shortLived), "1990-12-31")).toBe("not-applicable");
});

test("relations dated before a state existed wait for it", () => {
  const early = state([step("established", "1958-09-25")], { existsFrom: "1962-07-05" });
  expect(status(early, "1960-12-31")).toBe("not-applicable");
  expect(statusOn(early, "1962-12-31")).toMatchObject({ status: "relations", since: "1958-09-25" });
});

test("North Korea itself is never counted", () => {
  expect(status(state([step("never", null)], { country: "PRK" }), "2000-12-31")).toBe("not-applicable");
});

test("acts of one day count in the order of the data", () => {
  const both = (...events: Step["event"][]) =>
    status(state(events.map((event) => step(event, "1975-11"))), "1976-01-01");
  expect([both("established", "severed"), both("severed", "established")]).toEqual(["ended", "relations"]);
});
