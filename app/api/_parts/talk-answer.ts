import { badParameters, fileAnswer, problemAnswer } from "./answer";
import { presentParameters } from "./file-parameters";
import { type TalkFormat, talkFile } from "./talk-file";

/** The talk as slides or as a handout; 503 when it cannot be made at this moment. */
export async function talkAnswer(request: Request, format: TalkFormat): Promise<Response> {
  const { language, rest, errors } = presentParameters(request);
  for (const key of new Set(rest.keys()))
    errors.push({ parameter: key, value: rest.get(key) ?? "", allowed: "lang, version" });
  if (errors.length > 0) return badParameters(errors);
  try {
    const body = await talkFile(format, language);
    return fileAnswer(request, { body, format, nameWords: ["recognition-atlas-talk", language] });
  } catch (error) {
    console.error(JSON.stringify({ level: "error", message: error instanceof Error ? error.message : "" }));
    const answer = problemAnswer(
      503,
      "The file could not be made",
      "Ask again in a moment, or present from /present.",
    );
    answer.headers.set("Retry-After", "10");
    return answer;
  }
}
