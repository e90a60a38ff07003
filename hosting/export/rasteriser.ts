// Takes the place of app/api/_parts/rasteriser.ts in the browser, which draws pictures itself.

import italic from "@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf";
import regular from "@/app/fonts/source-sans-3-latin-400-normal.woff2";
import bold from "@/app/fonts/source-sans-3-latin-600-normal.woff2";
import serif from "@/app/fonts/source-serif-4-latin-600-normal.woff2";

export class RasteriserBusy extends Error {}

// A picture in a picture knows no typeface of the page: it brings its own.
const face = (family: string, weight: number, style: string, data: string) =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(${data})}`;
const faces = [
  face("Source Sans 3", 400, "normal", regular),
  face("Source Sans 3", 400, "italic", italic),
  face("Source Sans 3", 600, "normal", bold),
  face("Source Serif 4", 600, "normal", serif),
].join("");

/** The PNG of a picture, drawn by the browser in the width asked for. */
async function rasterise(
  _name: string,
  width: number,
  draw: () => Promise<string>,
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = (await draw()).replace("<style>", `<style>${faces}`);
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = Math.round((image.naturalHeight * width) / image.naturalWidth);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!png) throw new Error("this browser made no picture");
    return new Uint8Array(await png.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

export const pictureRasteriser = () => ({ rasterise });
