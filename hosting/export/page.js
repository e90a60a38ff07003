// In every page of the static export, before anything else: answers in the place of the server what a static host
// cannot, files of views and files in other languages. bundle.ts writes in the address of the routes, the
// data version and the languages.

const OWN_FETCH = window.fetch;
const LISTS = /^\/api\/(datasets|charts|health|versions)$/;

/** The file of the export that answers an address, or null when it has to be made here. */
function fileOf(url) {
  const path = url.pathname.replace(LISTS, "$&.json");
  const keys = new URLSearchParams(url.search);
  // Only the present data are here, and an address that names others must never give these.
  if (keys.get("version") === "__VERSION__") keys.delete("version");
  if (keys.get("lang") === "en") keys.delete("lang");
  const query = keys.toString();
  if (query === "") return path;
  const language = /^lang=(__LANGUAGES__)$/.exec(query)?.[1];
  return language ? path.replace(/^\/api/, `/api/${language}`) : null;
}

async function made(url) {
  const { fileAt } = await import("__VIEW_FILES__");
  return fileAt(url.href);
}

window.fetch = async (input, init) => {
  const url = new URL(typeof input === "string" ? input : (input.url ?? input), location.href);
  if (url.origin !== location.origin || !url.pathname.startsWith("/api/")) return OWN_FETCH(input, init);
  const file = fileOf(url);
  return file === null ? made(url) : OWN_FETCH(file, init);
};

document.addEventListener("click", async (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/api/"]') : null;
  if (!link || event.defaultPrevented) return;
  const url = new URL(link.href);
  const file = fileOf(url);
  if (file === url.pathname) return;
  event.preventDefault();
  const answer = file === null ? await made(url) : null;
  const way = document.createElement("a");
  if (answer) {
    const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
    way.href = URL.createObjectURL(await answer.blob());
    // What is refused says why, to be read.
    if (name) way.download = name;
  } else {
    way.href = file ?? url.href;
    if (link.hasAttribute("download")) way.download = "";
  }
  way.click();
  setTimeout(() => URL.revokeObjectURL(way.href), 60_000);
});

// The colours of an embedded chart stand in its address, which here only the browser reads.
document.addEventListener("DOMContentLoaded", () => {
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark")
    document.querySelector("main.embed")?.setAttribute("data-theme", theme);
});
