export { baseForm } from "./base-forms.js";
export {
  addMonths,
  type CivilDay,
  civilDay,
  dayNumber,
  daysInMonth,
  formatDay,
  parseDay,
  weekday,
} from "./calendar.js";
export { findDates } from "./dates.js";
export { digest } from "./digest.js";
export { normaliseLine, normaliseText } from "./normalise.js";
export { findNumbers, type NumberMention, numberValue } from "./numbers.js";
export { quotedSpans } from "./quote-marks.js";
export type { Direction, ResolvedDate } from "./resolved-date.js";
export { splitSentences } from "./sentences.js";
export { stemmerOf } from "./stem.js";
export { STOPWORD_LANGUAGES, stopwords } from "./stopwords.js";
export { type Token, tokenise, words } from "./tokens.js";
