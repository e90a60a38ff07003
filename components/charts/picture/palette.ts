// The colours of the site as data. Pictures cannot use the variables of app/globals.css: a file has no style sheet beside
// it, and the rasteriser does not know var(). A test holds both lists equal.

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const light = {
  paper: "#fbfaf6",
  card: "#ffffff",
  ink: "#1b1d20",
  inkSoft: "#50555b",
  rule: "#d9d5cb",
  ruleStrong: "#84807a",
  accent: "#1d5872",
  sea: "#edf1f2",
  border: "#5f686d",
  union: "#14181b",
  relations: "#2e7291",
  relationsQuiet: "#b3ccd7",
  never: "#bc3d1c",
  neverQuiet: "#eab8a6",
  ended: "#9a6a00",
  endedGround: "#f3dfa8",
  endedQuiet: "#9b7d3b",
  endedGroundQuiet: "#f7ebcc",
  none: "#e3dfd6",
  imports: "#2e7291",
  importsGround: "#c6dae3",
  exports: "#8a6ba8",
  negative: "#bc3d1c",
  positive: "#2e7291",
  neutral: "#8f8b82",
  neutralGround: "#e9e6df",
  select: "#f7d64a",
  changed: "#6a2c91",
  notice: "#fff3cf",
};

export type Palette = Readonly<Record<keyof typeof light, string>>;

const dark: Palette = {
  paper: "#14171a",
  card: "#1b1f23",
  ink: "#eceae4",
  inkSoft: "#b3b2ac",
  rule: "#343a40",
  ruleStrong: "#868b90",
  accent: "#8cc7e0",
  sea: "#191d21",
  border: "#8d979d",
  union: "#ffffff",
  relations: "#4f9dbf",
  relationsQuiet: "#2c4a57",
  never: "#eb6c47",
  neverQuiet: "#66372a",
  ended: "#e8bd52",
  endedGround: "#4b3d17",
  endedQuiet: "#9c8038",
  endedGroundQuiet: "#332c17",
  none: "#2a2e32",
  imports: "#4f9dbf",
  importsGround: "#26404c",
  exports: "#b69ad3",
  negative: "#eb6c47",
  positive: "#4f9dbf",
  neutral: "#85827b",
  neutralGround: "#34363a",
  select: "#f7d64a",
  changed: "#d6a8f0",
  notice: "#3a3115",
};

/** The colours of a theme. A file has no system to ask, so "auto" is light. */
export const palettes: Readonly<Record<Theme, Palette>> = { auto: light, light, dark };
