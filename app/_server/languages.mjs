// Written by `npm run languages`.

/** @type {Record<string, { home: string, said: Record<number, [title: string, detail: string]> }>} */
// biome-ignore format: written by a program
export const WORDS = {
  "en": {
    "home": "Go to the dashboard",
    "said": {
      "400": [
        "This address cannot be read",
        "It holds broken percent-encoding or characters that no address may hold."
      ],
      "404": [
        "There is nothing at this address",
        "It may be misspelt, or the page has another address."
      ],
      "405": [
        "This method is not allowed",
        "Everything here is read with GET, HEAD or OPTIONS."
      ],
      "414": [
        "This address is too long",
        "Addresses of up to 8192 characters work."
      ],
      "431": [
        "The head of this request is too large",
        "Addresses of up to 8192 characters work."
      ],
      "500": [
        "Something went wrong here",
        "The fault is ours and has been logged. Please try again."
      ],
      "503": [
        "Busy at the moment",
        "Please try again in a few seconds."
      ]
    }
  },
  "fr": {
    "home": "Aller au tableau de bord",
    "said": {
      "400": [
        "Cette adresse est illisible",
        "Son codage est incorrect ou elle contient des caractères interdits."
      ],
      "404": [
        "Il n’y a rien à cette adresse",
        "Elle est peut-être mal écrite, ou la page en a une autre."
      ],
      "405": [
        "Cette méthode n’est pas permise",
        "Tout se lit ici par GET, HEAD ou OPTIONS."
      ],
      "414": [
        "Cette adresse est trop longue",
        "Les adresses fonctionnent jusqu’à 8 192 caractères."
      ],
      "431": [
        "L’en-tête de la requête est trop grand",
        "Les adresses fonctionnent jusqu’à 8 192 caractères."
      ],
      "500": [
        "Une erreur s’est produite",
        "La faute est la nôtre et a été consignée. Veuillez réessayer."
      ],
      "503": [
        "Serveur momentanément occupé",
        "Veuillez réessayer dans quelques secondes."
      ]
    }
  }
};
