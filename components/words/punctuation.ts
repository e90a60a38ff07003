import { inEachLanguage } from "./language";
import { spelling } from "./spelling";

export const semicolon = inEachLanguage((language) => spelling[language].semicolon);
export const colon = inEachLanguage((language) => spelling[language].colon);
export const percentSign = inEachLanguage((language) => spelling[language].percentSign);
