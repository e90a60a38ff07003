import { expect, test } from "@playwright/test";
import { asSentences } from "@/components/charts/parts/sentences";
import { spokenLabel } from "@/components/charts/parts/spoken-label";

test("a mark is spoken in sentences, the source last and called so", () => {
  const label = {
    name: "Estonia",
    lines: ["No relations", "they do not carry over.", ""],
    source: "Estonia declines",
  };
  expect(spokenLabel(label, "en")).toBe(
    "Estonia. No relations. They do not carry over. Source: Estonia declines.",
  );
  expect(spokenLabel({ ...label, lines: [] }, "fr")).toBe("Estonia. Source\u00a0: Estonia declines.");
});

test("a mark without a source is spoken without one", () => {
  expect(spokenLabel({ name: "1991", lines: ["Diplomacy"], source: "" }, "en")).toBe("1991. Diplomacy.");
});

test("a sentence that ends within its quotes ends once; one with a full stop inside still gets its own", () => {
  const spoken = (...lines: string[]) => spokenLabel({ name: "A", lines, source: "" }, "en");
  expect(spoken("He said “no.”", "it said «non !»", "Is it?", "No. 5 of 7", "wait…")).toBe(
    "A. He said “no.” It said «non !» Is it? No. 5 of 7. Wait…",
  );
  expect(spoken("  trimmed ", " ", "“quoted”")).toBe("A. Trimmed. “quoted”.");
});

test("texts side by side become sentences: a capital, a full stop where there is none, nothing of what is empty", () => {
  expect(asSentences(["no such state", " ", "Already said.", "“a list”?"], "en")).toBe(
    "No such state. Already said. “a list”?",
  );
  expect(asSentences(["état dissous", "élu en 1992 !"], "fr")).toBe("État dissous. Élu en 1992 !");
});
