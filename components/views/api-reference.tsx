import { type Operation, openApi, type Parameter } from "../files/openapi";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { words as allWords } from "../words/words";
import { apiAddress } from "./fetch-json";

/** The API as readers meet it, from the same object that programs read. */
export function ApiReference({ language }: { language: Language }) {
  const words = allWords[language].data;
  const { info, tags, paths } = openApi(language);
  const operations = Object.entries(paths).map(([path, { get }]) => ({ path, operation: get }));
  return (
    <>
      <p>{info.description}</p>
      <p className="files">
        <a href={apiAddress("/api/openapi.json", "", language)}>{words.apiFile}</a>
      </p>
      {tags.map(({ name }) => {
        const own = operations.filter(({ operation }) => operation.tags[0] === name);
        return (
          <section key={name}>
            <h3>{name}</h3>
            <ul className="operations">
              {own.map(({ path, operation }) => (
                <li key={path}>
                  <code>GET {path}</code>
                  <span>{operation.summary}</span>
                </li>
              ))}
            </ul>
            <Parameters parameters={distinct(own.map(({ operation }) => operation))} language={language} />
          </section>
        );
      })}
    </>
  );
}

/** The parameters of several operations, each once. */
function distinct(operations: readonly Operation[]): Parameter[] {
  // Operations with most parameters first, so that what all take comes last.
  const byCount = [...operations].sort((a, b) => b.parameters.length - a.parameters.length);
  return [
    ...new Map(
      byCount.flatMap(({ parameters }) => parameters).map((parameter) => [parameter.name, parameter]),
    ).values(),
  ];
}

function Parameters({ parameters, language }: { parameters: readonly Parameter[]; language: Language }) {
  const words = allWords[language].data;
  return (
    <details>
      <summary>{fill(words.parameters, { n: parameters.length })}</summary>
      <dl className="parameters">
        {parameters.map((parameter) => (
          <div key={parameter.name}>
            <dt>
              <code>{parameter.in === "path" ? `{${parameter.name}}` : parameter.name}</code>
            </dt>
            <dd>
              {parameter.description} {allowed(parameter.schema, language)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What a schema allows, in words; a long list of codes is left to its dataset. */
function allowed(schema: Parameter["schema"], language: Language): string {
  const words = allWords[language].data;
  const {
    enum: values,
    minimum,
    maximum,
    default: usual,
  } = schema as {
    enum?: readonly unknown[];
    minimum?: number;
    maximum?: number;
    default?: unknown;
  };
  const possible =
    values && values.length <= 40
      ? values.join(", ")
      : minimum !== undefined && maximum !== undefined
        ? fill(words.fromTo, { from: minimum, to: maximum })
        : "";
  const parts = [
    possible && fill(words.allowed, { values: possible }),
    usual !== undefined && fill(words.usual, { value: String(usual) }),
  ].filter(Boolean);
  return parts.length === 0 ? "" : `${parts.join(" · ")}.`;
}
