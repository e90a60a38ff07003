import localFont from "next/font/local";

// Shipped with the site: no request leaves it. Subsets with Latin letters and accents.
export const serif = localFont({
  src: "../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  weight: "600",
  variable: "--font-serif",
  display: "swap",
});
export const sans = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2",
      weight: "600",
    },
  ],
  variable: "--font-sans",
  display: "swap",
});
