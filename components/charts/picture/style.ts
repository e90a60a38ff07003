// The look of the figures in files: the rules of app/globals.css that concern figures, with finished colours, at a wide
// frame and without what only a pointer can do. The rasteriser knows elements, classes, attributes, descendants,
// children and lists; no variables, no :is(), no :not(), no colour functions and no geometry (r) in rules.

import type { Palette } from "./palette";

/** The strength of what steps back beside what changed between two years. */
export const faint = 0.26;

/** Two colours mixed: `share` of the first (0 … 1), the rest of the second, as color-mix(in srgb, …) does. */
export function mixed(first: string, second: string, share: number): string {
  const parts = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const other = parts(second);
  const mean = parts(first).map((part, index) =>
    Math.round(part * share + (other[index] ?? 0) * (1 - share)),
  );
  return `#${mean.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

const sans = '"Source Sans 3","Helvetica Neue",Arial,sans-serif';
const serif = '"Source Serif 4",Georgia,"Times New Roman",serif';

/** All rules of a picture. */
export function pictureStyle(palette: Palette): string {
  return [frame, bars, map, dates, trend, timeline, doctrine, history, partners]
    .map((rules) => rules(palette))
    .join("")
    .replace(/^ +/gm, "");
}

const frame = (c: Palette) => `
  svg{overflow:visible}
  text{font-family:${sans};font-size:13px;fill:${c.ink};font-variant-numeric:tabular-nums}
  .paper{fill:${c.paper}}
  .picture-name{font-size:12px;font-weight:600;letter-spacing:1px;fill:${c.inkSoft}}
  .picture-title{font-family:${serif};font-size:28px;font-weight:600}
  .card-title{font-family:${serif};font-weight:600}
  .card-name{font-size:11px;font-weight:600;letter-spacing:0.8px;fill:${c.inkSoft}}
  .card-foot{font-size:13px;font-weight:600;fill:${c.accent}}
  .card-part{font-size:12px;fill:${c.inkSoft}}
  .card-ring-outer{fill:none;stroke:${c.ink};stroke-width:4.5}
  .card-ring{fill:none;stroke:${c.select};stroke-width:2.5}
  .cut{overflow:hidden}
  .picture-subtitle{font-size:16px}
  .picture-legend text{font-size:14px}
  .picture-legend .count{font-weight:600}
  .picture-note,.picture-foot{font-size:12.5px;fill:${c.inkSoft}}
  .picture-rule{stroke:${c.rule}}
  .picture-changes{font-size:14px}
  .hit{fill:none;stroke:none}`;

const bars = (c: Palette) => `
  .bars .heads text{font-weight:600}
  .bars .ticks line{stroke:${c.rule}}
  .bars .ticks text{fill:${c.inkSoft};font-size:12px}
  .bars .axis{stroke:${c.ink}}
  .bars .mark[data-selected] .hit{fill:${c.select};fill-opacity:0.4}
  .mark[data-selected] .name{font-weight:600}
  .imports{fill:${c.imports}}
  rect.imports[data-flagged]{fill:url(#trade-2005-hatch);stroke:${c.imports}}
  .imports-ground{fill:${c.importsGround}}
  .alternative{stroke:${c.ink};stroke-width:3}
  .exports{fill:${c.exports}}
  .negative{fill:${c.negative}}
  .positive{fill:${c.positive}}
  .neutral{fill:${c.neutral}}
  rect.neutral[data-derived]{fill:url(#opinion-hatch);stroke:${c.ruleStrong}}
  .neutral-ground{fill:${c.neutralGround}}
  .neutral-stripe{fill:${c.ruleStrong}}
  .bars .absent,.bars .quiet{fill:${c.inkSoft}}
  .bars .absent{font-size:12px;font-style:italic;paint-order:stroke;stroke:${c.paper};stroke-width:4px}
  .bars .mark[data-selected] .absent,.bars .mark[data-selected] .quiet{fill:${c.ink};stroke:none}`;

const map = (c: Palette) => `
  .map{overflow:hidden}
  .sea{fill:${c.sea};stroke:${c.rule}}
  .map path,.map-legend rect{stroke:${c.border};stroke-width:7;stroke-linejoin:round}
  [data-status="relations"]{fill:${c.relationsQuiet}}
  [data-status="never"]{fill:url(#map-never-quiet)}
  [data-status="ended"]{fill:url(#map-ended-quiet)}
  [data-status="not-applicable"]{fill:${c.none}}
  [data-member][data-status="relations"]{fill:${c.relations}}
  [data-member][data-status="never"]{fill:url(#map-never)}
  [data-member][data-status="ended"]{fill:url(#map-ended)}
  .map[data-region="world"] [data-status="relations"]{fill:${c.relations}}
  .map[data-region="world"] [data-status="never"]{fill:url(#map-never)}
  .map[data-region="world"] [data-status="ended"]{fill:url(#map-ended)}
  .map[data-region="world"] [data-status="relations"],.map[data-region="world"] [data-status="relations"] > path,.map[data-region="world"] [data-status="never"],.map[data-region="world"] [data-status="never"] > path{stroke:${c.paper}}
  .never-ground{fill:${c.never}}
  .never-dot{fill:${c.paper}}
  .never-ground-quiet{fill:${c.neverQuiet}}
  .never-dot-quiet{fill:${c.never}}
  .ended-ground{fill:${c.endedGround}}
  .ended-stripe{fill:${c.ended}}
  .ended-ground-quiet{fill:${c.endedGroundQuiet}}
  .ended-stripe-quiet{fill:${c.endedQuiet}}
  .map [data-member],.map [data-member] > path{stroke:${c.union};stroke-width:16}
  .map[data-region="world"] [data-member],.map[data-region="world"] [data-member] > path{stroke-width:11}
  .map .lines path{fill:none;stroke:${c.ink};stroke-width:12;stroke-dasharray:34 26}
  .map .dot{stroke:${c.union};stroke-width:14}
  .map .leader{stroke:${c.ink};stroke-width:10}
  .map [data-country="PRK"],.map-legend .self{fill:${c.ink}}
  .comparing [data-country],.comparing [data-of],.unchanged{fill-opacity:${faint};stroke-opacity:0.6}
  .comparing [data-changed],.comparing [data-country="PRK"]{fill-opacity:1;stroke-opacity:1}
  .map [data-changed],.map [data-changed] > path,.map [data-changed] .dot,.map[data-region="world"] [data-changed],.map[data-region="world"] [data-changed] > path{stroke:${c.changed};stroke-width:20}
  .map .chosen path,.map .chosen circle,.map-legend .chosen-outer,.map-legend .chosen-inner{fill:none;stroke:${c.ink};stroke-width:62}
  .map .chosen .chosen-inner,.map-legend .chosen-inner{stroke:${c.select};stroke-width:34}
  .map-legend [data-status="not-applicable"]{fill:${c.none}}
  .map-legend .outline{fill:none;stroke:${c.union};stroke-width:26}
  .map-legend .changed-key{fill:none;stroke:${c.changed};stroke-width:20}`;

const dates = (c: Palette) => {
  const wave = mixed(c.ink, c.paper, 0.13);
  return `
  .dates .waves rect{fill:${wave};stroke:${wave};stroke-width:3}
  .dates .waves text{font-size:13px;font-weight:600}
  .dates .year-line line{stroke:${c.ink};stroke-width:2}
  .dates .year-line text{font-weight:600}
  .dates .lasting{stroke:${c.relations};stroke-width:3}
  .dates .point{fill:${c.relations};stroke:${c.relations}}
  .dates .point rect{fill:${c.relationsQuiet};stroke-width:2}
  .dates .point[data-precision="year"] line{stroke-width:3}
  .dates [data-kind="ended"] .lasting{stroke:${c.endedQuiet}}
  .dates [data-kind="ended"] .point{fill:${c.ended};stroke:${c.ended}}
  .dates [data-kind="ended"] .point rect{fill:${c.endedGround}}
  .dates .end{stroke:${c.ended};stroke-width:3}
  .dates [data-kind="none"] .lasting{stroke:${c.never};stroke-width:2;stroke-dasharray:2 5}
  .dates .open-end{fill:${c.paper};stroke:${c.never};stroke-width:2}
  .dates [data-later] .lasting{stroke-width:2}
  .dates [data-later] .point,.dates [data-later] .point rect{fill:${c.paper};stroke-width:2}
  .dates .date,.dates .absent{font-size:12px;stroke:${c.paper};stroke-width:8px;stroke-linejoin:round;paint-order:stroke}`;
};

const trend = (c: Palette) => `
  .trend .panel-ground{fill:none}
  .trend .panel[data-selected] .panel-ground{fill:${c.select};fill-opacity:0.24}
  .trend .panel[data-selected] text{fill:${c.ink}}
  .trend .panel-name{font-size:15px;font-weight:600}
  .trend .remark{fill:${c.inkSoft};font-size:12px}
  .trend .mark[data-selected] .hit{fill:none}
  .trend .diamond{stroke:${c.ruleStrong}}
  .trend .diamond[data-derived]{fill:url(#opinion-trend-hatch)}
  .trend .ring{fill:${c.paper};stroke-width:1.75}
  .trend .ring.negative{stroke:${c.negative}}
  .trend .ring.positive{stroke:${c.positive}}
  .trend .ring.neutral,.trend .ring.all{stroke:${c.ruleStrong}}
  .trend .break{stroke:${c.ruleStrong};stroke-width:1.5;stroke-dasharray:4 3}
  .trend .mark text{stroke:${c.paper};stroke-width:3;paint-order:stroke}
  .trend .narrow{display:none}`;

const timeline = (c: Palette) => {
  const looks = (event: string, later: string) => `
  .event${later} path{fill:${event};stroke:${event};stroke-width:1.5;stroke-linejoin:round}
  .event${later} .span{fill:${mixed(event, c.paper, 0.45)}}
  .event${later} .open{stroke:${event};stroke-width:1.5}
  .event${later}[data-precision="year"] path,.event${later}[data-legend="year"] path{fill:${c.paper}}
  .event${later}[data-doubtful] path,.event${later}[data-legend="doubtful"] path{fill:${mixed(event, c.paper, 0.22)};stroke-dasharray:2.2 1.6}
  .event${later}[data-doubtful][data-precision="year"] path{fill:${c.paper}}`;
  return `
  .timeline .ticks line,.timeline .lane line,.matrix .rule{stroke:${c.rule}}
  .timeline .ticks text{fill:${c.inkSoft};font-size:12px;paint-order:stroke;stroke:${c.paper};stroke-width:4px}
  .timeline .lane text{font-weight:600;paint-order:stroke;stroke:${c.paper};stroke-width:4px}
  .timeline .lane path{fill:${c.ink}}
  .timeline .cursor line{stroke:${c.ink};stroke-width:1.5;stroke-dasharray:4 3}
  .timeline .cursor text{font-size:12px;font-weight:600}
  ${looks(c.accent, "")}
  ${looks(c.ruleStrong, "[data-later]")}
  .event[data-in-year] path{stroke:${c.ink};stroke-width:2.5}
  .event[data-later][data-in-year] path{stroke:${c.ink};stroke-width:2.5}
  .event[data-selected] .hit{fill:${c.select};fill-opacity:0.4}
  .timeline .absent,.matrix .absent{fill:${c.inkSoft};font-size:12px;font-style:italic}`;
};

const doctrine = (c: Palette) => `
  .matrix .heads text{font-weight:600;font-size:12px}
  .matrix .date{font-weight:600}
  .matrix .speaker,.matrix .also{font-size:12px}
  .matrix .speaker{fill:${c.inkSoft}}
  .matrix .not-named{fill:${c.inkSoft}}
  .matrix [data-kind="condition"] .hit{fill:${c.ink};fill-opacity:0.04}
  .entry .named{stroke:${c.accent};stroke-width:2}
  .entry[data-evidence="primary-text"] .named{fill:${c.accent}}
  .entry[data-evidence="primary-excerpt"] .named{fill:url(#doctrine-hatch)}
  .entry[data-evidence="secondary"] .named{fill:${c.paper}}
  .entry[data-doubtful] .named{stroke-dasharray:2.6 2}
  .named-ground{fill:${c.paper}}
  .named-stripe{fill:${c.accent}}`;

const history = (c: Palette) => `
  .series .panel-title{font-weight:600}
  .series .ticks line{stroke:${c.rule}}
  .series .ticks text{fill:${c.inkSoft};font-size:12px}
  .series .axis{stroke:${c.ink}}
  .series .absent{fill:${c.inkSoft};font-size:12px;font-style:italic}
  .gap-stripe{fill:${c.rule}}
  .series-legend .gap{stroke:${c.ruleStrong}}
  .series .break line{stroke:${c.inkSoft};stroke-dasharray:2 3}
  .series .break text{fill:${c.inkSoft};font-size:12px}
  .series .year-at{stroke:${c.select};stroke-opacity:0.5;stroke-width:9}
  .segment{stroke:${c.ink};stroke-width:2.25;stroke-linecap:round}
  .segment[data-flow="import"]{stroke:${c.imports}}
  .segment[data-flow="export"]{stroke:${c.exports}}
  .segment[data-series="cow-to-1998"]{stroke-dasharray:7 5;stroke-width:1.75}
  .segment[data-series="cow-from-1999"],.segment[data-series="tradhist"]{stroke-dasharray:0.5 4.5}
  ${["kotra", "quid", "customs", "ministry", "eurostat"].map((one) => `.series-legend .segment[data-series="${one}"]`).join(",")}{display:none}
  .sign{fill:${c.ink};stroke:${c.ink};stroke-width:1.5}
  [data-flow="import"] .sign{fill:${c.imports};stroke:${c.imports}}
  [data-flow="export"] .sign{fill:${c.exports};stroke:${c.exports}}
  .sign.hollow{fill:none}
  [data-series="kotra"] .sign{fill:${c.paper};stroke-width:3}
  [data-flagged] > .sign,[data-flagged] > svg > .sign{fill:url(#trade-history-hatch);stroke-width:1.75}
  .flag-ground{fill:${c.paper}}
  .flag-stripe{fill:${c.ink}}
  .series .chosen{stroke:${c.select};stroke-width:5}
  .series .who text,.series .absent{stroke:${c.paper};stroke-width:3;paint-order:stroke}
  .series .who[data-minor] text{fill:${c.inkSoft};font-size:12px}`;

const partners = (c: Palette) => `
  .partners .basis{fill:${c.inkSoft};font-size:12px}
  .partner{fill:${c.imports}}
  .partner-ground{fill:${c.paper}}
  .partner[data-basis="inter-korean"]{fill:${c.ended}}
  .partner[data-basis="customs"]{fill:${c.never}}
  .partner[data-basis="alternative"]{fill:${c.importsGround}}
  .partner[data-flagged][data-basis="derived"]{fill:url(#trade-partners-derived);stroke:${c.imports}}
  .partner[data-flagged][data-basis="customs"]{fill:url(#trade-partners-customs);stroke:${c.never}}
  .partners .mark[data-selected] .basis{fill:${c.ink}}
  .partners .dot{stroke-width:2}
  .partners .lane{stroke:${c.rule}}
`;
