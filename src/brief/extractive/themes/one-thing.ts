/** Letters that two words for one thing begin with alike. */
const ALIKE = 5;
/** Those who take to the streets, and what they do there. */
const MARCH = /^(?:protest|demonstrat|march|rall(?:y|ies)|uprising|unrest|crowd)/;
const HOLDERS = /^(?:investors?|shareholders?|bondholders?|shares?)$/;

/** Whether two nouns name one thing twice: "shares and shareholders", "protests and demonstrators". */
export const isOneThing = (a: string, b: string): boolean =>
  a.slice(0, ALIKE) === b.slice(0, ALIKE) || (MARCH.test(a) && MARCH.test(b)) || (HOLDERS.test(a) && HOLDERS.test(b));
