import { statuses } from "../../data/recognition/status";
import { StatusPatterns } from "../charts/parts/status-patterns";
import type { Words } from "../words/en";
import { FullScreenButton } from "./full-screen-button";

const themes = ["light", "dark"] as const;
const lines = [1, 2, 3, 4];

/** Steps away from white and from black, 0 to 255. */
const steps = {
  light: [252, 249, 246, 242, 238, 232, 225, 215],
  dark: [4, 8, 12, 17, 23, 30, 38, 48],
} as const;

/** Two cards for the projector: the sizes, colours, patterns and lines of the talk, with plain questions. */
export function ContrastCard({ words, names }: { words: Words["preflight"]; names: Words["map"] }) {
  return (
    <section aria-labelledby="preflight-card">
      <h2 id="preflight-card">{words.cardTitle}</h2>
      <p>{words.cardText}</p>
      <p className="files">
        <FullScreenButton part="card-light" text={words.cardLight} />
        <FullScreenButton part="card-dark" text={words.cardDark} />
      </p>
      {themes.map((theme) => (
        <div key={theme} id={`card-${theme}`} className="projector" data-theme={theme}>
          <p className="projector-headline">{words.askHeadline}</p>
          <p className="projector-words">{words.askWords}</p>
          <p>{words.askSmall}</p>
          <p className="projector-soft">{words.askSoft}</p>
          <p>{words.askStatuses}</p>
          <svg width="0" height="0" className="patterns" aria-hidden="true">
            <StatusPatterns of={`card-${theme}`} />
          </svg>
          <ul className="projector-statuses">
            {statuses.map((status) => (
              <li key={status}>
                <svg viewBox="0 0 1200 500" aria-hidden="true">
                  <rect data-status={status} data-member="true" x="10" y="10" width="1180" height="480" />
                </svg>
                {names[status]}
              </li>
            ))}
          </ul>
          <p>{words.askLines}</p>
          <ul className="projector-lines">
            {lines.map((width) => (
              <li key={width}>
                <svg width="100%" height="24" aria-hidden="true">
                  <line x1="0" x2="100%" y1="12" y2="12" strokeWidth={width} />
                </svg>
                {width} px
              </li>
            ))}
          </ul>
          <p>{theme === "light" ? words.askGreysLight : words.askGreysDark}</p>
          <svg
            className="projector-greys"
            viewBox="0 0 850 140"
            preserveAspectRatio="xMinYMid"
            aria-hidden="true"
          >
            <rect width="850" height="140" fill={theme === "light" ? "#ffffff" : "#000000"} />
            {steps[theme].map((grey, index) => (
              <g key={grey} transform={`translate(${25 + index * 102} 15)`}>
                <rect width="86" height="72" fill={`rgb(${grey} ${grey} ${grey})`} />
                <text x="43" y="108" textAnchor="middle">
                  {index + 1}
                </text>
              </g>
            ))}
          </svg>
        </div>
      ))}
    </section>
  );
}
