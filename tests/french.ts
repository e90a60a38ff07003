/** What French typography refuses: straight apostrophes, a space that breaks or of the wrong width before ; ! ? % : and
 *  inside « », thousands set apart by anything but a narrow space, and a sentence that ends twice. */
export const frenchFaults =
  /'|[^\u202f\n][;!?%](?=[\s),.]|$)|[^\u00a0][:»](?=[\s),.]|$)|«[^\u00a0]|\d[ \u00a0]\d{3}(?!\d)|[^.\d]\.\.(?!\.)/;

/** French has its plural from two on: "0,8 millions" is wrong. */
export const wrongPlural = /(?<![\d,.\u202f\u00a0])[01](,\d+)?\s(millions|milliards)(?![\p{L}])/u;
