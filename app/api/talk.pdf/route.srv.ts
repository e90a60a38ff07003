import { talkAnswer } from "../_parts/talk-answer";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

/** The talk as a handout. */
export const GET = (request: Request) => talkAnswer(request, "pdf");
export const HEAD = GET;
