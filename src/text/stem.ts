import snowball from "snowball-stemmers";

const NAMES: Readonly<Record<string, string>> = {
  en: "english",
  es: "spanish",
  fr: "french",
  de: "german",
  pt: "portuguese",
};

/** Enough for the vocabulary of some ten thousand articles; started afresh when full, so that memory stays flat. */
const CACHE_LIMIT = 100_000;
/** Longer strings are addresses and noise; the stemmer's loops are not made for them. */
const LONGEST = 40;

const stemmers = new Map<string, (word: string) => string>();

function make(language: string): (word: string) => string {
  const name = NAMES[language];
  if (name === undefined) return (word) => word;
  const stemmer = snowball.newStemmer(name);
  let cache = new Map<string, string>();
  return (word) => {
    if (word.length > LONGEST) return word;
    const known = cache.get(word);
    if (known !== undefined) return known;
    const stem = stemmer.stem(word);
    if (cache.size >= CACHE_LIMIT) cache = new Map();
    cache.set(word, stem);
    return stem;
  };
}

/**
 * Snowball stemmer of a language (primary tag) for lower-cased words; words pass unchanged in a language without one.
 */
export function stemmerOf(language: string): (word: string) => string {
  const key = language.slice(0, 2).toLowerCase();
  let stemmer = stemmers.get(key);
  if (!stemmer) {
    stemmer = make(key);
    stemmers.set(NAMES[key] ? key : "", stemmer);
  }
  return stemmer;
}
