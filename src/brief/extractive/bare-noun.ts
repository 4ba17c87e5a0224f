import { matchesOf } from "../../text/matches.js";
import type { Desk } from "../desk.js";
import { stemsFor } from "../likeness/concepts.js";
import type { Passage } from "../reading/passage.js";

/**
 * "The appointment came as", "the theory has gained ground": a noun for an act, a matter or a thing said, with an article that says it is
 * known, and nothing behind it that tells which one is meant.
 */
const BARE =
  /(?<![\p{L}’'-])[Tt]he (?:(?:new|latest|recent|same|main|initial|previous) )?((?!(?:prosecution|defen[cs]e|president|opposition|government|parliament|department|environment|administration|population|pandemic|economy|industry|public|election|moment|apartment)\b)\p{Ll}{3,}(?:ment|tion|sion|ance|ence|ory|osal|ual|ness|ease)|appointment|theory|disease|illness|move|decision|findings?|loss|delay|remarks?|comments?|ruling|meeting|hearing|talks|warning|change|offer|request|document|letter|study|survey|poll|method|procedure|technique|technology|device|figures?)(?=,? (?:is|are|was|were|has|have|had|will|would|could|can|may|might|came|comes?|follows?|followed|marks?|marked|says?|said|means?|meant|shows?|showed|\p{Ll}{3,}ed|as|after|before|in response)\b|[,.;])/gu;

/** "The EPA study follows": what a body made, named as if it had been told. */
const BODYS_WORK =
  /(?<![\p{L}’'-])[Tt]he (?:\p{Lu}[\p{L}.&-]+ ){1,3}(study|survey|poll|analysis|paper)(?=,? (?:is|was|has|had|will|would|also|comes?|came|follows?|followed|says?|said|finds?|found|shows?|showed)\b)/gu;

/** Whether a passage names a thing as known that neither the headline nor a title of the story names. */
export function namesUnknown({ reading, headlineTerms }: Desk, { text }: Passage): boolean {
  for (const { 1: noun = "" } of [...matchesOf(BARE, text), ...matchesOf(BODYS_WORK, text)]) {
    const stem = reading.vocabulary.stem(noun);
    const root = stem.slice(0, Math.max(5, stem.length - 3));
    const isKnown = (term: string): boolean => term.startsWith(root);
    if (![...headlineTerms].some(isKnown) && !reading.titles.some((title) => [...title].some(isKnown))) return true;
  }
  return false;
}

/** What there is but one of, and acts: "the arrest" is the one that has just been told, whatever the account called it. */
const NEEDS_NO_NAME =
  "economy|world|country|nation|government|public|pandemic|virus|sun|moon|military|army|navy|police|parliament|cabinet|opposition|president|presidency|pope|king|queen|administration|internet|court|law|market|border|region|state|city|town|village|area|island|weather|war|past|future|result|results|reason|reasons|aim|goal|idea|point|question|problem|issue|answer|fact|truth|rest|majority|move|decision|announcement|arrest|trip|visit|donation|purchase|sale|order|attack|shooting|vote|ruling|news|deal|agreement|plan|event|incident|meeting|talks|summit|speech|statement|report|release|crash|fire|blast|explosion|collapse|storm|protests?|demonstrations?|demolition|withdrawal|pull-out|outage|reversal|change|changes|charges|allegations?|claims?|accusations?|comments?|remarks?|numbers?|figures?|data|toll|jump|rise|increase|decline|drop|fall|surge|gap|cost|price|prices|debate|election|race|campaign|victory|defeat|case|trial|verdict|sentence|lawsuit|appeal|hearing|investigation|inquiry|probe|search|rescue|first|second|third|last|latter|former|other|others|two|three|four|five|six|seven|eight|nine|ten|most|least|more|best|worst|same|only|few|many|latest|newest|oldest|poor|rich|young|old|unemployed|injured|wounded|dead|missing";
/** "The panel will be responsible": a subject with nothing behind it that tells which one. */
const BARE_SUBJECT = new RegExp(
  `^(?:[^,“”"]{3,40}, )?[Tt]he (?:(?:new|latest|recent|main|initial|previous|broad|sweeping|highly anticipated) )?(?!(?:${NEEDS_NO_NAME})\\b)(\\p{Ll}[\\p{Ll}-]{2,})(?=,? (?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|also|came|comes?|follows?|followed|marks?|marked|says?|said|means?|meant|shows?|showed|made|makes?|gives?|gave|allows?|includes?|wants?|\\p{Ll}{3,}ed)\\b)`,
  "u",
);
/** ", the agency said", "extended that protection to renters", "asked for the change": a body, an act or a thing that only what stood before names. */
const BARE_LATER =
  /\b[Tt]he (agency|newspaper|magazine|company|firm|panel|board|drug|airport|airline|theory|disease|reporter|tragedy|matter|role)(?=,? (?:is|was|has|had|will|would|says?|said|as|and|by|to|from|exceeded|citing|\p{Ll}{3,}ed)\b|[,.;])|\bthat (\p{Ll}{4,}(?:tion|sion|ment|ance|ence|ity)|role|view|effort|claim|process|practice)(?!\p{L}| (?:is|was|are|were|will|would|has|had|have|can|could|may|might|must|should|\p{Ll}+ed|\p{Ll}+s)\b)|\b[Tt]he (change|clause|wording|comment|request|proposal|practice|arrangement|requirement|restriction|exemption)(?=,? (?:is|was|has|had|will|would|might|could|says?|said|as|and|by|from|\p{Ll}{3,}ed)\b|[,.;])/gu;

/**
 * Whether a passage that is told after the account points at a body or a thing that a reader has not met: neither the headline, nor the
 * title of its own article, which stands above it, nor a sentence on record, nor what stands right `before` it has the word, or another
 * for it.
 */
export function pointsAtUnseen(desk: Desk, passage: Passage, before = ""): boolean {
  const subject = BARE_SUBJECT.exec(passage.text)?.[1];
  if (subject !== undefined && !isMet(desk, passage, subject, before)) return true;
  for (const { 1: work, index } of matchesOf(BODYS_WORK, passage.text))
    if (!isMet(desk, passage, work!, `${before} ${passage.text.slice(0, index)}`)) return true;
  for (const { 1: body, 2: that, 3: matter, index } of matchesOf(BARE_LATER, passage.text)) {
    const noun = (body ?? that ?? matter)!;
    // "Gun Violence Archive …, the organisation": a name before it may be what is meant.
    if (body !== undefined && /\S \p{Lu}[\p{L}.]+(?: \p{Lu}|[^.]*$)/u.test(passage.text.slice(0, index))) continue;
    if (!isMet(desk, passage, noun, `${before} ${passage.text.slice(0, index)}`)) return true;
  }
  return false;
}

/** What the act that has been told may be called, and what there is but one of; of all else a reader asks which. */
const NEEDS_NO_TELLING =
  "economy|world|country|nation|government|public|pandemic|virus|sun|moon|military|army|navy|police|parliament|cabinet|opposition|presidency|administration|internet|court|law|market|border|region|state|city|town|village|area|island|weather|war|past|future|results?|aim|goal|majority|rest|move|decision|announcement|arrest|attack|shooting|vote|ruling|news|event|incident|crash|fire|blast|explosion|collapse|storm|change|changes|numbers?|figures?|toll|case|trial|verdict|action|suit|lawsuit|charges?|jury|coroner|justices|victims?|fight|rise|fall|drop|increase|jump|decline|protests?|demonstrations?|investigation|inquiry|search|rescue|first|second|third|last|latter|former|others?|two|three|four|five|six|seven|eight|nine|ten|most|least|more|best|worst|same|only|few|many|latest|newest|oldest|poor|rich|young|old|unemployed|injured|wounded|dead|missing";
/** "The nationwide campaign begins", "The sum also includes": the same with an adjective, or a verb that has one before it. */
const BARE_OPENING = new RegExp(
  `^[Tt]he (?:(?:[\\p{Ll}-]+(?:al|ive|ous|ic|ed|ing|ern|wide|ar|ary|ful|able|ent|ant)|new|latest|recent|main|huge|vast|big|massive|same|next|previous) )?(?!(?:${NEEDS_NO_TELLING})\\b)(\\p{Ll}[\\p{Ll}-]{2,})(?=,? (?:also |now |already |then )?(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|begins?|began|follows?|followed|comes?|came|marks?|marked|says?|said|means?|meant|shows?|showed|made|makes?|gives?|gave|allows?|includes?|included|wants?|called|\\p{Ll}{3,}ed)\\b)`,
  "u",
);
/** Who or what a name that has been told may be called. */
const A_NAMED =
  /^(?:company|firm|group|agency|bank|union|party|team|club|school|university|hospital|board|council|committee|commission|department|ministry|office|paper|newspaper|airline|carmaker|maker|giant|organi[sz]ation|body|court|judge|man|woman|president|minister|mayor|governor|senator|chief|leader|singer|star|actor|actress|doctor|officer|suspect|gunman|couple|family|pair|drugmaker|manufacturer|retailer|network|site|platform|app|bill|measure|act|rule|order|programme|program)$/u;
const NAME = /\S \p{Lu}[\p{L}.]+|^\p{Lu}{2,}/u;

/** Whether a sentence of the account opens with a thing that neither the headline nor what was told before it has. */
export function opensUntold(
  { reading, headline, headlineTerms }: Desk,
  { text }: Passage,
  told: readonly Passage[],
): boolean {
  const before = told.map((passage) => passage.text).join(" ");
  const noun = BARE_OPENING.exec(text)?.[1];
  if (noun === undefined || (A_NAMED.test(noun) && NAME.test(`${headline} ${before}`))) return false;
  const { vocabulary } = reading;
  const known = [...headlineTerms, ...vocabulary.terms(before)];
  return !stemsFor(vocabulary, noun).some((stem) => {
    const root = stem.slice(0, Math.max(4, stem.length - 3));
    return known.some((term) => term.startsWith(root));
  });
}

function isMet({ reading, headlineTerms, knows }: Desk, { article }: Passage, noun: string, before: string): boolean {
  const { vocabulary } = reading;
  return stemsFor(vocabulary, noun).some((stem) => {
    const root = stem.slice(0, Math.max(4, stem.length - 3));
    const isKnown = (term: string): boolean => term.startsWith(root);
    return (
      knows(stem) ||
      [...headlineTerms].some(isKnown) ||
      [...reading.titles[article]!].some(isKnown) ||
      vocabulary.terms(before).some(isKnown)
    );
  });
}
