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
    "/**": [
      "./server.mjs",
      "./app/_server/*.mjs",
      // What talk.html carries with it.
      "./app/fonts/*.woff2",
      "./components/talk/file/run.mjs",
      "./public/**",
      "./data/versions/**",
      "./node_modules/{lru-cache,negotiator,content-type,@resvg}/**",
      // What app/_server/talk-file.mjs writes slides and handouts with.
      "./node_modules/{pptxgenjs,https,image-size,queue,inherits,jszip,lie,immediate,pako,readable-stream,core-util-is,isarray,process-nextick-args,safe-buffer,string_decoder,util-deprecate,setimmediate}/**",
      "./node_modules/{pdfkit,@noble,fflate,fontkit,@swc/helpers,tslib,brotli,base64-js,clone,dfa,fast-deep-equal,restructure,tiny-inflate,unicode-properties,unicode-trie,linebreak,png-js}/**",
      // What app/_server/rasterise.mjs draws letters with.
      "./node_modules/@expo-google-fonts/source-sans-3/{package.json,LICENSE_FONT,400Regular/*.ttf,400Regular_Italic/*.ttf,600SemiBold/*.ttf}",
      "./node_modules/@expo-google-fonts/source-serif-4/{package.json,LICENSE_FONT,600SemiBold/*.ttf}",
    ],
  },
  // No typeface is asked for by a header: app/_server/finished-page.mjs says when.
  reactMaxHeadersLength: 0,
  experimental: { globalNotFound: true, inlineCss: true },
};
