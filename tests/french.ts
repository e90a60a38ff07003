/** What French typography refuses: straight apostrophes, a space that breaks or of the wrong width before ; ! ? % : and
 *  inside « », and thousands set apart by anything but a narrow space. */
export const frenchFaults =
  /'|[^\u202f\n][;!?%](?=[\s),.]|$)|[^\u00a0][:»](?=[\s),.]|$)|«[^\u00a0]|\d[ \u00a0]\d{3}(?!\d)/;
