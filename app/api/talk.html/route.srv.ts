import { talkAnswer } from "../_parts/talk-answer";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

/** The talk as one file that works from a disk with no network. */
export const GET = (request: Request) => talkAnswer(request, "html");
export const HEAD = GET;
