import { loadLimits } from "@/components/charts/registry";
import { tellOwnProblem } from "@/components/talk/own-problem";
import { type OwnTalk, readOwnAddress } from "@/components/talk/own-talk";
import { words } from "@/components/words/words";
import type { ParameterError } from "./answer";

/** A reader's own talk in the query of a file (null where there is none), what makes it unusable in sentences and for
 *  programs, and the query without it. Judged strictly: a slide that a page would leave out is an error here. */
export async function talkParameter(query: URLSearchParams): Promise<{
  own: OwnTalk | null;
  rest: URLSearchParams;
  errors: ParameterError[];
  told: string[];
}> {
  const rest = new URLSearchParams(query);
  const given = rest.getAll("talk");
  rest.delete("talk");
  const [encoded] = given;
  if (encoded === undefined) return { own: null, rest, errors: [], told: [] };
  if (given.length > 1) {
    const value = `given ${given.length} times`;
    return { own: null, rest, errors: [{ parameter: "talk", value, allowed: "once" }], told: [] };
  }
  const { talk, problems } = await readOwnAddress(encoded, loadLimits());
  const told = problems.map((problem) => tellOwnProblem(problem, words.en.ownTalk));
  return {
    own: talk,
    rest,
    told,
    errors: problems.map(({ slide, field, found, expected }, index) => ({
      parameter: "talk",
      value: `${slide === null ? "" : `slide ${slide}: `}${field}=${found}`,
      allowed: expected || (told[index] ?? ""),
    })),
  };
}
