import type { Language } from "./language";

/** Words of the page for a fault, apart from all others: every page brings them, because nothing can be fetched when
 *  they are needed. */
export const faultWords: Readonly<
  Record<Language, { title: string; text: string; retry: string; home: string }>
> = {
  en: {
    title: "This page cannot be shown at the moment",
    text: "The fault is ours, not yours. Trying again often helps; the data can still be downloaded.",
    retry: "Try again",
    home: "Go to the dashboard",
  },
  fr: {
    title: "Cette page ne peut pas être affichée pour le moment",
    text: "La faute est la nôtre. Un nouvel essai suffit souvent ; les données restent téléchargeables.",
    retry: "Réessayer",
    home: "Aller au tableau de bord",
  },
};
