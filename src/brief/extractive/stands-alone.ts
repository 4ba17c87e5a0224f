import type { Passage } from "../reading/passage.js";

/** Nouns that mean what was told before, unless the words after them say which one. */
const BACKWARD =
  /\b[Tt]he (?:practice|change|figure|number|move|decision|clause|case|matter|incident|page|form|issue|claim|allegation|request|proposal|rule|document|letter|order|complaint|list|total|toll|count|effort|panel|measure|two|three|pair)\b(?!\s(?:of|that|for|on|in|to|by|who|which|with|from|against|called|signed|is to|are to)\b)/u;
/** "That is the operator's duty", "Used cars, for example, rose": what, was said before. */
const OPENS_BACK =
  /^(?:According to the (?:document|report|letter|memo|study|survey|poll|statement|complaint|lawsuit|suit|indictment|filing|book|list)s?,|(?:A|The) (?:second|third|fourth|other),|(?:One|Another|The (?:main|other|only|first|second)) (?:(?:big|key|possible) )?(?:reason|factor|example|problem|explanation|option|question|difference|theory|concern) (?:is|was|may be|could be)\b|[^,]{3,60}, for (?:example|instance),|(?:Under|In|By|For|To) [^,;:]{3,60}\s(?:that|this) (?:is|was) (?:the|an?)\b)/i;
/** "outside the gates of the second", "in the same six years": which, when, was said before. */
const POINTS_BACK =
  /\bamid (?:this|that|it all)\b|\b(?:with|about|of|after|before) that(?=[.,;!]| (?:even|if|but|because)\b)|\bwhen [^,]{10,}, it (?:was|is) (?:[a-zà-ÿ]+ )?[a-zà-ÿ]+\.$|\bthe (?:first|second|third|former|latter)[.!]["”]?$|\bthe same (?:[a-zà-ÿ]+ )?(?:period|years|days|weeks|months)\b/i;
/** "It feared far more", "can confirm only 38", "the number will be 1,400": of what, the sentence does not say. */
const ELLIPTIC =
  /\b(?:far|many|much|even|some|no|any) (?:more|fewer|less)[.!]?["”]?$|\b(?:only|at|be|is|was|to|than|another|other)\s\d[\d,.]*[.!]?["”]?$|\b(?:the same|as well|so too|doing so|did so|do so)[.!]?["”]?$/i;
/** Letters at the end of a sentence that hold any such ending. */
const LONGEST_ENDING = 60;
const OPENS_WITH_IT =
  /^it(?:['’]s|\s(?:is|was|has|had|will|would))\b(?!\s(?:not\s)?(?:yet\s)?(?:known|clear|unclear|possible|likely|unlikely|too early|the (?:first|second|third|last|latest|worst|deadliest|largest|biggest)))/i;
const RELATIVE_TIME = /\b(?:ago|last week|last month|this week|yesterday|tomorrow|last \p{Lu}\p{L}+day)\b/u;

/** "In a statement it said": nothing named yet that it could be. "Under the seventh,": of what, was said before. */
const EARLY_POINTER =
  /^\p{Lu}\p{Ll}*(?:\s[\p{Ll}\d’'-]+){1,9},?\s(?:it|them|so)\b(?!\s(?:is|was|will be)\s\p{L}+\s(?:that|to)\b)/u;
const COUNTED_POINTER =
  /\b(?:[Uu]nder|[Ii]n|[Oo]n|[Aa]t) the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last),/;

/** Nobody answered: true of any report, and no news. */
export const NO_ANSWER =
  /\b(?:(?:would not|declined to|refused to) comment|(?:was|were) not (?:immediately )?(?:returned|answered)|did not (?:immediately )?(?:respond|return|reply)|could not (?:immediately )?be reached)\b/i;

/**
 * "The payments are part of …", "The new guidance comes …": a noun with nothing to say which one, right before its verb. Some things
 * there is but one of.
 */
const BARE_SUBJECT =
  /^The (?:(?:new|latest|proposed|recent|same|massive|whole) )?(?!(?:economy|world|country|nation|government|public|pandemic|sun|moon|military|army|navy|police|parliament|cabinet|opposition|president|pope|king|queen|prime)\b)\p{Ll}{3,}(?! (?:charged|accused|convicted|arrested|wanted|suspected|indicted|sentenced|held|jailed) (?:with|of|in|for|on)\b)(?:,? which .*|,)? (?:also )?(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|comes?|came|says?|said|follows?|followed|includes?|included|allows?|assumes?|mentioned|happened|means?|meant|marks?|made|makes?|matters?|shows?|sets?|takes?|took|gives?|gave|leaves?|left|\p{Ll}{3,}ed)\b/u;

/** How far a sentence leans on what stood before it in its article: 0 stands alone, from 1 on it says too little by itself. */
export function leaningOf(text: string): number {
  return (
    (OPENS_WITH_IT.test(text) ? 1 : 0) +
    (ELLIPTIC.test(text.slice(-LONGEST_ENDING)) ? 1 : 0) +
    (EARLY_POINTER.test(text) || COUNTED_POINTER.test(text) ? 1 : 0) +
    (OPENS_BACK.test(text) || POINTS_BACK.test(text) ? 1 : 0) +
    (BACKWARD.test(text) ? 0.5 : 0) +
    (RELATIVE_TIME.test(text) ? 0.2 : 0)
  );
}

const known = new WeakMap<Passage, number>();

/** The same for a passage, which many sections ask about. */
export function leaning(passage: Passage): number {
  const found = known.get(passage) ?? leaningOf(passage.text);
  known.set(passage, found);
  return found;
}

/** Whether a sentence opens with a noun that only what stood before could tell from others of its kind. */
export const opensBare = (text: string): boolean => BARE_SUBJECT.test(text);
