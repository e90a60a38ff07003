import localFont from "next/font/local";

// Shipped with the site: no request leaves it. Cut to what English and French need by `npm run fonts`.
export const serif = localFont({
  src: "./source-serif-4-latin-600-normal.woff2",
  weight: "600",
  variable: "--font-serif",
  display: "swap",
  // The stand-ins of app/globals.css know more fonts of the same widths than the ones made here.
  adjustFontFallback: false,
});
export const sans = localFont({
  src: [
    { path: "./source-sans-3-latin-400-normal.woff2", weight: "400" },
    { path: "./source-sans-3-latin-600-normal.woff2", weight: "600" },
  ],
  variable: "--font-sans",
  display: "swap",
  // The stand-ins of app/globals.css know more fonts of the same widths than the ones made here.
  adjustFontFallback: false,
});
