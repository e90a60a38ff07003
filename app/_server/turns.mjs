/** Lets at most `places` pieces of work run at once; the others wait in the order in which they came.
 *  Rendering holds the event loop about 10 ms a page: without this, many different views at once would keep files waiting.
 *  @param {number} places
 *  @returns {<T>(work: () => Promise<T>) => Promise<T>} */
export function turns(places) {
  let free = places;
  /** @type {(() => void)[]} */
  const waiting = [];

  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise((resume) => waiting.push(() => resume(undefined)));
    try {
      return await work();
    } finally {
      // The place goes straight to the next in line, so that nobody who comes now can take it first; what has come in
      // meanwhile is looked at in between.
      const next = waiting.shift();
      if (next) setImmediate(next);
      else free += 1;
    }
  };
}
