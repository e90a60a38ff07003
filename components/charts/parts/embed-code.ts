const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The height of a frame until its content has told its own, and where no script runs, CSS px. */
export const embedHeight = 760;

/** HTML for another page: a frame that shows a chart, of a height in CSS px, and grows to its content.
 *  The listener takes heights from this very frame only, whatever its origin, and only numbers that can be heights. */
export function embedCode({
  address,
  title,
  height = embedHeight,
}: {
  address: string;
  title: string;
  height?: number;
}): string {
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`;
  const listener =
    '<script>addEventListener("message",function(e){var d=e.data,h=d&&d.source==="recognition-atlas"&&d.height;if(typeof h==="number"&&h>0&&h<2e4)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=h})})</script>';
  return `${frame}\n${listener}`;
}

/** What a page with a switch of its own sends to the frame with postMessage, as it is written in a script. */
export const themeMessage = (theme: string): string => `{ target: "recognition-atlas", theme: "${theme}" }`;
