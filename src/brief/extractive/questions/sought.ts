/** What to call whoever is sought: a gunman only where the reader (`known`) has met one. */
export const sought = (known: string, several: boolean): string => {
  const gunmen = /\b(?:gunm[ae]n|shooters?)\b|\b(?:man|men|someone|somebody) (?:opened fire|shot)\b/i.test(known);
  return `${gunmen ? "gunm" : "suspect"}${gunmen ? (several ? "en" : "an") : several ? "s" : ""}`;
};

/** Whether whoever is sought still is, in words for a reader of `known`. */
export const stillSought = (known: string, several: boolean): string => {
  const who = sought(known, several);
  return /^gunm/.test(who)
    ? `${several ? "Are" : "Is"} the ${who} still sought?`
    : `Are police looking for ${several ? "suspects" : "a suspect"}?`;
};
