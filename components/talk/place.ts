// Where one is in a talk, and how that is written in the address. Slides and steps count from 1.

export type Place = { readonly slide: number; readonly step: number };

const start: Place = { slide: 1, step: 1 };

/** The place in a query string. `steps` is the number of steps of each slide. What is past the end is the last slide,
 *  what is no number is the first; `isWrong` says that the address could not be taken as it stands. */
export function readPlace(search: string, steps: readonly number[]): { place: Place; isWrong: boolean } {
  const query = new URLSearchParams(search);
  const slide = within(query.getAll("slide"), steps.length);
  const step = within(query.getAll("step"), steps[slide.value - 1] ?? 1);
  return { place: { slide: slide.value, step: step.value }, isWrong: slide.isWrong || step.isWrong };
}

function within(given: readonly string[], last: number): { value: number; isWrong: boolean } {
  const [text] = given;
  if (text === undefined) return { value: 1, isWrong: false };
  if (given.length > 1 || !/^\d+$/.test(text)) return { value: 1, isWrong: true };
  const value = Math.min(Math.max(Number(text), 1), last);
  return { value, isWrong: value !== Number(text) };
}

/** A place as a query string, without "?": "" is the start of the talk of the site. `own` is a reader's own talk. */
export function writePlace({ slide, step }: Place, own: string | null = null): string {
  const query = new URLSearchParams();
  if (own !== null) query.set("talk", own);
  if (slide !== 1) query.set("slide", String(slide));
  if (step !== 1) query.set("step", String(step));
  return query.toString();
}

/** The next step, else the next slide; the end stays the end. */
export function placeAfter(place: Place, steps: readonly number[]): Place {
  if (place.step < (steps[place.slide - 1] ?? 1)) return { ...place, step: place.step + 1 };
  return place.slide < steps.length ? { slide: place.slide + 1, step: 1 } : place;
}

/** The step before, else the last step of the slide before; the start stays the start. */
export function placeBefore(place: Place, steps: readonly number[]): Place {
  if (place.step > 1) return { ...place, step: place.step - 1 };
  if (place.slide === 1) return start;
  return { slide: place.slide - 1, step: steps[place.slide - 2] ?? 1 };
}

/** The first step of a slide; numbers outside the talk are its ends. */
export function placeOf(slide: number, steps: readonly number[]): Place {
  return { slide: Math.min(Math.max(Math.round(slide), 1), steps.length), step: 1 };
}

export const isSamePlace = (a: Place, b: Place) => a.slide === b.slide && a.step === b.step;
