/** Whom somebody shot: "man shot his wife", not "man shot dead", "by police", "at a market", "two days ago" or "the night before". */
const SHOT_WHOM =
  /\b(?:man|men|someone|somebody) shot (?:(?:and|or) (?:killed|wounded|injured) )?(?:his|her|their|police|officers|people|several|(?:an?|the|another|\d+|two|three|four|five|six|seven|eight|nine|ten)(?! (?:[\p{L}-]+ )?(?:times?|days?|nights?|weeks?|months?|years?|hours?|minutes?|blocks?|miles?|morning|evening|afternoon)\b)) \p{L}/iu;

/** What to call whoever is sought: a gunman only where the reader (`known`) has met one. */
export const sought = (known: string, several: boolean): string => {
  const gunmen =
    /\b(?:gunm[ae]n|shooters?)\b|\b(?:man|men|someone|somebody) opened fire\b/i.test(known) || SHOT_WHOM.test(known);
  return `${gunmen ? "gunm" : "suspect"}${gunmen ? (several ? "en" : "an") : several ? "s" : ""}`;
};

/** Whether whoever is sought still is, in words for a reader of `known`; that police look for somebody whom nobody has met is no news. */
export const stillSought = (known: string, several: boolean): string | undefined => {
  const who = sought(known, several);
  return /^gunm/.test(who) ? `${several ? "Have" : "Has"} the ${who} been caught?` : undefined;
};
