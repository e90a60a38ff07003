import type { Limits } from "../charts/view-state";
import { ownLimits, readOwnTalk } from "../talk/own-talk";

/** The talk in a file of the reader. What is larger than any talk is refused without being read. */
export async function readTalkFile(file: File, limits: Limits): Promise<ReturnType<typeof readOwnTalk>> {
  const { size } = file;
  if (size > ownLimits.fileBytes) {
    const expected = `${ownLimits.fileBytes / 1024} KiB`;
    return {
      talk: null,
      problems: [{ reason: "size", slide: null, field: "", found: String(size), expected }],
    };
  }
  const text = await file.text().catch(() => "");
  return readOwnTalk(text, limits);
}
