import { talkAnswer } from "../_parts/talk-answer";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

/** The talk as slides to edit. */
export const GET = (request: Request) => talkAnswer(request, "pptx");
export const HEAD = GET;
