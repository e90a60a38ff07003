import { loadOwnTalk, loadTalk } from "@/components/talk/load";
import { ownFileWord, writeOwnTalk } from "@/components/talk/own-talk";
import { badParameters, fileAnswer, problemAnswer } from "./answer";
import { presentParameters } from "./file-parameters";
import { themeParameter } from "./picture-parameters";
import { makeTalkFile, TalkFilesBusy, type TalkFormat, talkFiles } from "./talk-file";
import { talkParameter } from "./talk-parameter";

const names: Readonly<Record<TalkFormat, string>> = {
  html: "talk",
  pptx: "recognition-atlas-talk",
  pdf: "recognition-atlas-talk",
};

// Next may load this module more than once; the files are kept once for all. Those of the site are few and stay.
const shared = globalThis as { talkFiles?: Record<"site" | "own", ReturnType<typeof talkFiles>> };
const files = () => {
  shared.talkFiles ??= {
    site: talkFiles({ places: 16, keptBytes: 32 * 1024 * 1024 }),
    own: talkFiles({ places: 4, keptBytes: 8 * 1024 * 1024 }),
  };
  return shared.talkFiles;
};

/** The talk of the site, or the one in the address, as a file; 503 when it cannot be made at this moment. */
export async function talkAnswer(request: Request, format: TalkFormat): Promise<Response> {
  const { language, rest: afterLanguage, errors } = presentParameters(request);
  const { own, rest: afterTalk, errors: unusable, told } = await talkParameter(afterLanguage);
  errors.push(...unusable);
  const isPage = format === "html";
  const { theme, rest, errors: unpaintable } = themeParameter(afterTalk);
  if (isPage) errors.push(...unpaintable);
  const keys = isPage ? "lang, talk, theme, version" : "lang, talk, version";
  const others = isPage ? rest : afterTalk;
  for (const key of new Set(others.keys()))
    errors.push({ parameter: key, value: others.getAll(key).join(" & "), allowed: keys });
  if (errors.length > 0) return badParameters(errors, told);

  const key = [format, language, isPage ? theme : "", own ? writeOwnTalk(own) : ""].join(" ");
  try {
    const { body, policy } = await files()[own ? "own" : "site"](key, (limit) => {
      const talk = own ? loadOwnTalk(own, language) : loadTalk(language);
      return makeTalkFile({ format, talk, language, theme }, limit);
    });
    const nameWords = [
      own ? ownFileWord(own.title) : names[format],
      language,
      ...(isPage && theme !== "auto" ? [theme] : []),
    ];
    const answer = fileAnswer(request, { body, format, nameWords });
    if (policy) answer.headers.set("Content-Security-Policy", policy);
    return answer;
  } catch (error) {
    const isBusy = error instanceof TalkFilesBusy;
    if (!isBusy) {
      const message = error instanceof Error ? error.message : "";
      console.error(JSON.stringify({ level: "error", message }));
    }
    const answer = problemAnswer(
      503,
      isBusy ? "Too many files are being made" : "The file could not be made",
      "Ask again in a moment, or present from /present.",
    );
    answer.headers.set("Retry-After", isBusy ? "30" : "10");
    return answer;
  }
}
