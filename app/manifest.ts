import type { MetadataRoute } from "next";
import { palettes } from "@/components/charts/picture/palette";
import { words } from "@/components/words/words";

export const dynamic = "force-static";

/** What a browser shows where a reader has put the site on a home screen. */
export default function manifest(): MetadataRoute.Manifest {
  const { name, tagline } = words.en.site;
  return {
    name,
    description: tagline,
    lang: "en",
    start_url: "/",
    display: "browser",
    background_color: palettes.light.paper,
    theme_color: palettes.light.paper,
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
    ],
  };
}
