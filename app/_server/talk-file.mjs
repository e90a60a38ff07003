/** A process of its own that draws the pictures of a talk, writes one file of it and ends. It gets { format, handout,
 *  pictures }, null for a page without a picture, and answers { bytes } or { fault }; its parent is
 *  app/api/_parts/talk-file.ts. Pictures that readers ask for wait for none of these, nor these for them. A fresh process
 *  for each file, because pptxgenjs numbers its charts on and on, and so that what it needs in memory goes with it. */

import { pngOf } from "./png.mjs";

/** @typedef {import('../../components/talk/handout').Handout} Handout */

process.once(
  "message",
  async (
    /** @type {{ format: string, handout: Handout, pictures: ({ svg: string, width: number } | null)[] }} */ job,
  ) => {
    let answer;
    try {
      const pictures = job.pictures.map((one) => (one ? pngOf(one.svg, one.width) : Buffer.alloc(0)));
      const { write } = await (job.format === "pptx" ? import("./talk-pptx.mjs") : import("./talk-pdf.mjs"));
      answer = { bytes: await write(job.handout, pictures) };
    } catch (error) {
      answer = { fault: String(error) };
    }
    process.send?.(answer, () => process.disconnect());
  },
);
