/** Puts values into a template: fill("{n} of {m}", { n: 24, m: 27 }) -> "24 of 27". A word that follows the number is
 *  written in both its forms: fill("{n} {n:million|millions}", { n: "1,2" }) -> "1,2 million". A first form of three is
 *  that for none, and # is the number: fill("{n:aucun n’en a|# en a|# en ont}", { n: 0 }) -> "aucun n’en a".
 *  Throws if the template names a value that is not given: a reader must never see "{n}". */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)(?::([^}]*))?\}/g, (_, name: string, list?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    if (list === undefined) return String(value);
    const forms = list.split("|");
    const none = forms.length === 3 ? forms.shift() : undefined;
    const [one = "", many = ""] = forms;
    const form = none !== undefined && Number(value) === 0 ? none : isSingular(String(value)) ? one : many;
    return form.replace("#", String(value));
  });
}

/** Whether the last number of a text in French spelling, such as "24,0 ou 1,2", is below two: so French counts, where
 *  English has one form for a million and for millions and needs no choice. */
function isSingular(text: string): boolean {
  const last = text.match(/\d[\d\u202f\u00a0]*(?:[.,]\d+)?/g)?.at(-1) ?? "";
  return Number(last.replace(/[\u202f\u00a0]/g, "").replace(",", ".")) < 2;
}
