/** A shape for each category, drawn around 0 0, about 11 px across: categories differ without any colour. */
export const glyphs: Readonly<Record<string, string>> = {
  recognition: "M0-6.2 1.6-2.2 5.9-1.9 2.6.8 3.7 5 0 2.7-3.7 5-2.6.8-5.9-1.9-1.6-2.2Z",
  diplomacy: "M5 0A5 5 0 1 1-5 0 5 5 0 1 1 5 0Z",
  security: "M0-5.6 5.6 4.6H-5.6Z",
  trade: "M-4.5-4.5H4.5V4.5H-4.5Z",
  culture: "M0-6 5.2 0 0 6-5.2 0Z",
  people: "M0 5.6-5.6-4.6H5.6Z",
  humanitarian: "M-1.9-5.4H1.9V-1.9H5.4V1.9H1.9V5.4H-1.9V1.9H-5.4V-1.9H-1.9Z",
  "domestic-politics": "M-2.6-5.2H2.6L5.4 0 2.6 5.2H-2.6L-5.4 0Z",
};

/** For what began before the window: an arrow to the left. */
export const cutGlyph = "M3.5-5V5L-5.5 0Z";

/** For a category without a shape of its own. */
export const plainGlyph = "M3 0A3 3 0 1 1-3 0 3 3 0 1 1 3 0Z";
