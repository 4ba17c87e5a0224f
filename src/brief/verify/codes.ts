/** Why a draft was refused. Stable; listed in docs/brief-format.md and kept in a brief's provenance. */
export const REFUSALS = {
  uncited: "cites nothing",
  "unknown-article": "cites an article that is not in the story",
  "quote-differs": "the cited words are not at that place in the article",
  "not-a-sentence": "does not start and end as a sentence, or marks do not pair",
  dateline: "opens with a dateline",
  boilerplate: "is the site's own text, not reporting",
  "dangling-connective": "opens with a word that leans on a sentence that is not shown",
  "dangling-pronoun": "has a pronoun whose noun is nowhere in it",
  number: "states a number that the cited words do not",
  date: "states a date that does not follow from the cited words and their day of publication",
  name: "names somebody or something that the cited words do not",
  quotation: "has words in quotation marks that are not verbatim in one quotation of the cited words",
  negation: "denies what the cited words affirm, or the reverse",
  speaker: "gives words to somebody other than the cited words do",
  unsupported: "says something else than the cited words",
  cut: "leaves out a part of the sentence that changes what it says",
  corroboration: "counts an article as support that does not say it",
  "wrong-outlet": "credits an outlet with another's reporting",
  "wrong-journalist": "credits a journalist who did not write the article",
  "copy-credited": "credits an outlet with copy that it only reprinted",
  "forecast-by-nobody": "a forecast without anybody who makes it",
  repeated: "has been said already",
  "bare-dispute": "states a disputed figure without saying whose it is",
} as const;

export type Refusal = keyof typeof REFUSALS;
