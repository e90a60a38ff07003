import type { ChartId } from "../charts/chart-list";
import { themes } from "../charts/picture/palette";
import { loadLimits } from "../charts/registry";
import { parseView } from "../charts/view-state";
import { fill } from "../words/fill";
import { type Language, pathIn } from "../words/language";
import { words as allWords } from "../words/words";
import { EmbedMessages } from "./embed-messages";
import { LiveChart } from "./live-chart";
import { Notices } from "./notices";
import { PageContext } from "./page-context";
import { pageFacts } from "./page-facts";

/** One chart for the frame of another page: the figure, its source line, its table on demand, a link back. */
export function EmbedPage({
  chart,
  language,
  search,
}: {
  chart: ChartId;
  language: Language;
  search: string;
}) {
  const words = allWords[language];
  const { view } = parseView(search, loadLimits(), [chart]);
  const given = new URLSearchParams(search).getAll("theme");
  const asked = given.join(" & ") || "auto";
  const theme = themes.find((one) => one === asked) ?? "auto";
  return (
    <main className="embed" data-theme={theme} aria-labelledby={`${chart}-title`}>
      <PageContext facts={{ ...pageFacts(language, [chart], search), isEmbed: true }}>
        <EmbedMessages />
        <Notices />
        {theme !== asked && (
          <p className="notice" role="status">
            {fill(words.notice.unusable, {
              parameter: "theme",
              value: asked.slice(0, 60),
              allowed: themes.join(", "),
            })}
          </p>
        )}
        <LiveChart chart={chart} view={view} language={language} />
      </PageContext>
      <p className="embed-back">
        <a
          href={pathIn(language, `/charts/${chart}`) + (search === "" ? "" : `?${search}`)}
          target="_blank"
          rel="noopener"
        >
          {fill(words.site.embedBack, { name: words.site.name })}
        </a>
      </p>
    </main>
  );
}
