import { cardSize, type Shape, shapes } from "@/components/charts/picture/card";
import { type Theme, themes } from "@/components/charts/picture/palette";
import type { ParameterError } from "./answer";

export const widths = { least: 320, usual: 1600, most: 3840 };

/** The theme, and the query without it. Given twice or unusable is an error. */
export function themeParameter(query: URLSearchParams): {
  theme: Theme;
  rest: URLSearchParams;
  errors: ParameterError[];
} {
  const rest = new URLSearchParams(query);
  const errors: ParameterError[] = [];
  const theme = take<Theme>(rest, errors, "theme", "auto", themes.join(", "), (text) =>
    themes.find((one) => one === text),
  );
  return { theme, rest, errors };
}

/** The theme and shape of a picture, its width where the format has one, and the query without them. Given twice or unusable is
 *  an error; a width for a format without one stays in the query, where it is unknown. */
export function pictureParameters(
  query: URLSearchParams,
  hasWidth: boolean,
): { theme: Theme; shape: Shape; width: number; rest: URLSearchParams; errors: ParameterError[] } {
  const { theme, rest, errors } = themeParameter(query);
  const shape = take<Shape>(rest, errors, "shape", "figure", shapes.join(", "), (text) =>
    shapes.find((one) => one === text),
  );
  const { least, most } = widths;
  const usual = shape === "card" ? cardSize.width : widths.usual;
  const readWidth = (text: string) =>
    /^[1-9]\d{2,3}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined;
  const width = hasWidth ? take(rest, errors, "width", usual, `${least} … ${most}`, readWidth) : usual;
  return { theme, shape, width, rest, errors };
}

/** The one value of a key as `read` understands it, taken out of the query; the usual one where none is given. */
function take<T>(
  query: URLSearchParams,
  errors: ParameterError[],
  key: string,
  usual: T,
  allowed: string,
  read: (text: string) => T | undefined,
): T {
  const given = query.getAll(key);
  query.delete(key);
  if (given.length === 0) return usual;
  const value = given.length === 1 ? read(given[0] ?? "") : undefined;
  if (value === undefined) errors.push({ parameter: key, value: given.join(" & "), allowed });
  return value ?? usual;
}
