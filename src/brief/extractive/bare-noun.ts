import type { Desk } from "../desk.js";
import type { Passage } from "../passage.js";

/**
 * "The appointment came as", "the theory has gained ground": a noun for an act, a matter or a thing said, with an article that says it is
 * known, and nothing behind it that tells which one is meant.
 */
const BARE =
  /(?<![\p{L}’'-])[Tt]he (?:(?:new|latest|recent|same|main|initial|previous) )?((?!(?:prosecution|defen[cs]e|president|opposition|government|parliament|department|environment|administration|population|pandemic|economy|industry|public|election|moment|apartment)\b)\p{Ll}{3,}(?:ment|tion|sion|ance|ence|ory|osal|ual|ness|ease)|appointment|theory|disease|illness|move|decision|findings?|loss|delay|remarks?|comments?|ruling|meeting|hearing|talks|warning|change|offer|request|document|letter|study|survey|poll|method|procedure|technique|technology|device|figures?)(?=,? (?:is|are|was|were|has|have|had|will|would|could|can|may|might|came|comes?|follows?|followed|marks?|marked|says?|said|means?|meant|shows?|showed|\p{Ll}{3,}ed|as|after|before|in response)\b|[,.;])/gu;

/** Whether a passage names a thing as known that neither the headline nor a title of the story names. */
export function namesUnknown({ reading, headlineTerms }: Desk, { text }: Passage): boolean {
  for (const { 1: noun = "" } of text.matchAll(BARE)) {
    const stem = reading.vocabulary.stem(noun);
    const root = stem.slice(0, Math.max(5, stem.length - 3));
    const isKnown = (term: string): boolean => term.startsWith(root);
    if (![...headlineTerms].some(isKnown) && !reading.titles.some((title) => [...title].some(isKnown))) return true;
  }
  return false;
}
