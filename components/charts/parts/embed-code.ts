const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The height of a frame until its content has told its own, and where no script runs, CSS px. */
export const embedHeight = 760;

/** HTML for another page: a frame that shows a chart and grows to its content. `address` is absolute.
 *  The listener trusts only messages of this very frame. */
export function embedCode({ address, title }: { address: string; title: string }): string {
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" width="100%" height="${embedHeight}" style="border:0"></iframe>`;
  const listener =
    '<script>addEventListener("message",function(e){if(e.data&&e.data.source==="recognition-atlas")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})</script>';
  return `${frame}\n${listener}`;
}
