import { terms } from "./terms.js";

/** Offices as English puts them before a name: "Gov. Dana Orrel", "Minority Leader Ilse Brandt". */
const OFFICE =
  /\b(?:President|Gov|Governor|Sen|Senator|Rep|Representative|Leader|Speaker|Minister|Secretary|Mayor|Attorney General|Chairman|Chairwoman|Chief|King|Queen|Pope|Justice|Director|Chancellor)\.?,? ((?:\p{Lu}[\p{L}'’.-]*\s?){1,3})/gu;

/** Terms of the names that a text writes behind an office. */
export const officeHolders = (text: string): Set<string> =>
  new Set([...text.matchAll(OFFICE)].flatMap(([, name]) => terms(name!, "en").map(({ term }) => term)));
