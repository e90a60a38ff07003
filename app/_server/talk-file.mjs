/** A process of its own that writes one file of the talk and ends. It gets { format, handout, pictures } and answers
 *  { bytes } or { fault }; its parent is app/api/_parts/talk-file.ts. A fresh one for each file, because pptxgenjs numbers
 *  its charts on and on, and so that what it needs in memory goes with it. */

/** @typedef {import('../../components/talk/handout').Handout} Handout */

process.once(
  "message",
  async (/** @type {{ format: string, handout: Handout, pictures: Uint8Array[] }} */ job) => {
    let answer;
    try {
      const pictures = job.pictures.map((png) => Buffer.from(png));
      const { write } = await (job.format === "pptx" ? import("./talk-pptx.mjs") : import("./talk-pdf.mjs"));
      answer = { bytes: await write(job.handout, pictures) };
    } catch (error) {
      answer = { fault: String(error) };
    }
    process.send?.(answer, () => process.disconnect());
  },
);
