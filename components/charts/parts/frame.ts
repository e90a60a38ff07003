/** How large a bar chart is drawn. On a page the plot is as wide as its box, so positions along it are percentages
 *  and type keeps its size on every screen; in a file the plot has a width of its own. */
export type Frame = {
  readonly plotWidth: "fluid" | number;
  /** Room left of the plot for the names of countries, px. */
  readonly gutter: number;
  readonly rowHeight: number;
};

export const pageFrame: Frame = { plotWidth: "fluid", gutter: 132, rowHeight: 26 };

/** A place along the plot (0 = left, 1 = right) as an SVG length: "37.5%" on a page, "300" in a file. */
export function along(frame: Frame, fraction: number): string {
  return frame.plotWidth === "fluid"
    ? `${Number((fraction * 100).toFixed(3))}%`
    : String(Number((fraction * frame.plotWidth).toFixed(1)));
}
