/** Lets at most `places` pieces of work run at once; the others wait in the order in which they came.
 *  Rendering holds the event loop about 10 ms a page: without this, many different views at once would keep files waiting.
 *  @param {number} places
 *  @returns {<T>(work: () => Promise<T>) => Promise<T>} */
export function turns(places) {
  let free = places;
  /** @type {(() => void)[]} */
  const waiting = [];

  return async (work) => {
    // Never begun at once: requests that came in together would each be answered before the next is even read.
    await new Promise((begin) => {
      const later = () => setImmediate(begin);
      if (free === 0) return waiting.push(later);
      free -= 1;
      later();
    });
    try {
      return await work();
    } finally {
      // The place goes straight to the next in line, so that nobody who comes now can take it first; what has come in
      // meanwhile is looked at in between.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
