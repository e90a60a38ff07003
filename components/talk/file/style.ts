// The look of the talk that is one file: the figures as in pictures, the slides as on the page of the talk.

import { type Palette, palettes, type Theme } from "../../charts/picture/palette";
import { pictureStyle } from "../../charts/picture/style";

/** A font of the file, as base64. */
export type FileFont = { readonly family: string; readonly weight: number; readonly data: string };

/** All rules. Paper is always light. */
export function fileStyle(theme: Theme, fonts: readonly FileFont[]): string {
  const faces = fonts.map(
    ({ family, weight, data }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}\n`,
  );
  const dark = `${colours(palettes.dark)}\n${pictureStyle(palettes.dark)}`;
  const media = { auto: "screen and (prefers-color-scheme:dark)", dark: "screen", light: null }[theme];
  const scheme = theme === "auto" ? "light dark" : theme;
  return [
    ...faces,
    `:root{color-scheme:${scheme}}\n${colours(palettes.light)}\n${pictureStyle(palettes.light)}`,
    media === null ? "" : `@media ${media}{\n${dark}}\n`,
    slides,
  ].join("");
}

const colours = (c: Palette) =>
  `:root{--paper:${c.paper};--card:${c.card};--ink:${c.ink};--soft:${c.inkSoft};--line:${c.ruleStrong};--accent:${c.accent}}`;

const slides = `
*{box-sizing:border-box}
html{font:max(16px,min(1.25vw,2.225vh))/1.35 "Source Sans 3","Helvetica Neue",Arial,sans-serif;background:var(--paper);color:var(--ink)}
body{margin:0}
p,h1,h2,ol,ul,dl,dd{margin:0}
h1,h2{font-family:"Source Serif 4",Georgia,"Times New Roman",serif;font-weight:600;line-height:1.15}
[hidden]{display:none!important}
.patterns{position:absolute;width:0;height:0}
section{display:grid;gap:1rem 2rem;align-items:center;min-height:100vh;padding:1.2rem 2.6rem 3.2rem}
h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
section h2{font-size:2.3rem}
.text{display:flex;flex-direction:column;gap:1rem;min-width:0;align-self:start}
.words{font-size:1.5rem;line-height:1.3}
.small{color:var(--soft)}
.finding{font-weight:600;margin-bottom:.5rem}
figure{margin:0;min-width:0}
.fig{display:block;width:100%;height:auto;max-height:calc(100vh - 11rem)}
.map-fig{max-height:calc(100vh - 12rem)}
[data-chart="doctrine"] .fig{max-height:calc(100vh - 12.8rem)}
.fig line,.fig .axis,.fig path{stroke-width:1.5}
.fig .bars .ticks text,.fig .bars .absent,.fig .timeline .ticks text,.fig .timeline .absent{font-size:13px}
.fig .matrix .heads text,.fig .matrix .speaker,.fig .matrix .also,.fig .matrix .absent{font-size:13px}
.fig .alternative{stroke-width:3}
.fig .map path{stroke-width:31}
.fig .map [data-member],.fig .map [data-member] > path{stroke-width:38}
.fig .map .lines path{stroke-width:31}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin-top:.6rem;padding:0;list-style:none}
.legend li{display:flex;align-items:center;gap:.4rem}
.legend svg{flex:none;zoom:1.6}
.events{margin:.8rem 0 0;padding:0;list-style:none;font-size:1.1rem}
.events li{padding:.15rem 0 .15rem .7rem;border-left:3px solid var(--accent)}
.events li+li{margin-top:.25rem}
.events span{font-weight:600}
aside{padding:1rem 2.6rem;border-top:3px solid var(--line)}
aside .say{font-size:1.25rem;max-width:60rem}
aside ul{padding-left:1.2rem;overflow-wrap:anywhere}
aside h2{margin:.5rem 0}
.foot{position:fixed;inset:auto 0 0;display:flex;flex-wrap:wrap;align-items:center;gap:.2rem 1rem;padding:.35rem 2.6rem;background:var(--paper);color:var(--soft)}
.foot progress{position:absolute;inset:0 0 auto;width:100%;height:4px;border:0;background:var(--line);appearance:none}
.foot progress::-webkit-progress-bar{background:var(--line)}
.foot progress::-webkit-progress-value{background:var(--accent)}
.foot progress::-moz-progress-bar{background:var(--accent)}
.foot b{color:var(--ink)}
.foot .name{margin-right:auto}
button{min-height:1.6rem;padding:0 .4rem;border:1px solid var(--line);border-radius:3px;background:var(--card);color:var(--ink);font:inherit}
.foot button{border-color:transparent;background:transparent;color:var(--soft)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
dialog{width:min(90vw,62rem);max-height:88vh;padding:1.5rem;border:1px solid var(--line);background:var(--card);color:var(--ink)}
dialog::backdrop{background:rgb(0 0 0/55%)}
dialog h2{margin-bottom:1rem}
dialog ol{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:.5rem;margin-bottom:1rem;padding:0;list-style:none}
dialog a{display:block;min-height:3.5rem;padding:.4rem;border:1px solid var(--line);color:inherit;text-decoration:none}
dialog a[aria-current]{background:var(--ink);color:var(--card)}
dialog dl{margin-bottom:1rem}
dialog dl>div{display:grid;grid-template-columns:minmax(0,12rem) minmax(0,1fr);gap:1rem}
dt{font-weight:600}
.blackness{position:fixed;z-index:9;inset:0;background:#000;cursor:none}
.desk{display:none}
@media (min-width:56rem){section{grid-template-columns:minmax(0,.8fr) minmax(0,1.5fr)}}
@media (max-width:56rem){section{align-content:start;padding:1rem 1rem 6rem}.foot{padding:.35rem 1rem}section h2{font-size:1.7rem}.words{font-size:1.2rem}figure{overflow-x:auto}.fig:not(.map-fig){width:34rem;max-width:none}}
@media (scripting:none){.foot{display:none}}
@media screen{
[data-role] section:not([data-current]),[data-role] aside{display:none}
[data-under] section{min-height:0;padding-bottom:.5rem}
[data-under] .fig{max-height:45vh}
[data-under] aside[data-current]{display:block;padding-bottom:4rem}
[data-role="notes"] section,[data-role="notes"] .foot .slides-only{display:none}
[data-role="notes"]{font-size:max(16px,min(1.5vw,2.6vh))}
[data-role="notes"] .desk{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5rem 2rem;padding:1rem 2.6rem}
[data-role="notes"] body{display:grid;grid-template-columns:minmax(0,1.9fr) minmax(0,1fr);align-items:start}
[data-role="notes"] .desk{grid-column:1/-1}
[data-role="notes"] aside[data-current]{display:block;padding-bottom:5rem}
[data-role="notes"] .coming{display:block;padding:1.5rem 2.6rem 5rem 1rem;border-top:3px solid var(--line)}
.desk strong{font-size:1.8rem;font-variant-numeric:tabular-nums}
.desk .buttons{display:flex;flex-wrap:wrap;gap:.5rem}
[data-pace="-1"]{font-weight:600;text-decoration:underline}
}
.coming{display:none}
@media print{
@page{size:297mm 167mm;margin:0}
html{font-size:4.2mm}
section{grid-template-columns:minmax(0,.8fr) minmax(0,1.5fr);height:167mm;min-height:0;padding:6mm 10mm;break-after:page;break-inside:avoid;overflow:hidden}
.fig{max-height:125mm}
aside,.foot,dialog,.blackness{display:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
