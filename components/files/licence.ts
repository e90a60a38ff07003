/** The licence of this compilation. The facts come from sources that keep their own terms. */
export const compilationLicence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
} as const;
