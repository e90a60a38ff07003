/** Answers kept in memory: bounded by bytes, and made once however many readers ask at the same moment. */

import { LRUCache } from "lru-cache";

/** @typedef {import('./answer.mjs').Answer} Answer */

/** A store of answers of at most that many bytes; the least recently used go first.
 *  @param {number} maxBytes */
export function answerCache(maxBytes) {
  /** @type {LRUCache<string, Answer>} */
  const kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: weight });
  /** @type {Map<string, Promise<Answer>>} */
  const underWay = new Map();

  return {
    /** Bytes held, as far as they are counted. */
    get size() {
      return kept.calculatedSize;
    },

    /** The kept answer for this key, else the one under way, else the one that `make` gives. Kept are only answers with
     *  status 200 that say they are public. A null key is neither kept nor shared. A failure is passed to all who wait.
     *  @param {string | null} key @param {() => Promise<Answer>} make @returns {Promise<Answer> | Answer} */
    get(key, make) {
      if (key === null) return make();
      return kept.get(key) ?? underWay.get(key) ?? begin(key, make);
    },
  };

  /** @param {string} key @param {() => Promise<Answer>} make */
  function begin(key, make) {
    const answer = make().then((made) => {
      if (mayKeep(made)) kept.set(key, made);
      return made;
    });
    underWay.set(key, answer);
    const done = () => underWay.delete(key);
    answer.then(done, done);
    return answer;
  }
}

/** @param {Answer} answer */
const mayKeep = ({ status, headers }) =>
  status === 200 && /\bpublic\b|\bimmutable\b/.test(String(headers["cache-control"] ?? ""));

// The compressed forms join later and are together hardly larger than the plain bytes; 2 kB stand for headers and objects.
/** @param {Answer} answer */
const weight = ({ body }) => body.length * 2 + 2048;
