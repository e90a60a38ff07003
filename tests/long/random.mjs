/** Chance that repeats: the same seed gives the same choices, on every machine.
 *  @param {number} seed */
export function chance(seed) {
  let state = seed >>> 0;
  /** From 0 up to 1 (mulberry32). */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    /** True in this share of cases. @param {number} share */
    is: (share) => next() < share,
    /** @template T @param {readonly T[]} list @returns {T} */
    one: (list) => list[whole(0, list.length - 1)],
    /** One of the keys, as often as its weight says. @template {string} K @param {Record<K, number>} weights @returns {K} */
    weighted(weights) {
      const entries = /** @type {[K, number][]} */ (Object.entries(weights));
      let at = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        at -= weight;
        if (at < 0) return key;
      }
      return entries[0][0];
    },
  };
}
