// With NEXT_OUTPUT=export the site is written as files; what needs a server (*.srv.ts, *.srv.tsx) stays out.
const isExport = process.env.NEXT_OUTPUT === "export";

/** @type {import("next").NextConfig} */
export default {
  output: isExport ? "export" : process.env.NEXT_OUTPUT === "standalone" ? "standalone" : undefined,
  pageExtensions: isExport ? ["tsx", "ts"] : ["tsx", "ts", "srv.tsx", "srv.ts"],
  poweredByHeader: false,
  // server.mjs compresses once per answer.
  compress: false,
  agentRules: false,
  images: { unoptimized: true },
  // What a moved standalone output needs beside the pages.
  outputFileTracingIncludes: {
    "/**": ["./server.mjs", "./app/_server/*.mjs", "./node_modules/{lru-cache,negotiator,content-type}/**"],
  },
  experimental: { globalNotFound: true },
};
