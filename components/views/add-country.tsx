"use client";

import { fill } from "../words/fill";
import { Choice } from "./choice";
import { useView } from "./use-view";

/** The countries added to a chart, each with a way to take it off again, and a list to add another from. */
export function AddCountry({
  countries,
  words,
}: {
  countries: readonly { code: string; name: string }[];
  words: { readonly addCountry: string; readonly choose: string; readonly remove: string };
}) {
  const { view, setView } = useView();
  const added = countries.filter(({ code }) => view.country.includes(code));
  return (
    <>
      <Choice
        name="country"
        label={words.addCountry}
        value=""
        options={[
          { value: "", text: words.choose },
          ...countries
            .filter((country) => !added.includes(country))
            .map(({ code, name }) => ({ value: code, text: name })),
        ]}
        onChoose={(code) => setView({ country: code === "" ? view.country : [...view.country, code] })}
      />
      {added.length > 0 && (
        <p className="added">
          {added.map(({ code, name }) => (
            <button
              key={code}
              type="button"
              aria-label={fill(words.remove, { name })}
              onClick={() => setView({ country: view.country.filter((one) => one !== code) })}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          ))}
        </p>
      )}
    </>
  );
}
