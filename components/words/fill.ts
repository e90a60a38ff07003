/** Puts values into a template: fill("{n} of {m}", { n: 24, m: 27 }) -> "24 of 27".
 *  Throws if the template names a value that is not given: a reader must never see "{n}". */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    return String(value);
  });
}
