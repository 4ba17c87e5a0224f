import { quotedSpans } from "../../../text/quote-marks.js";
import type { Desk } from "../../desk.js";
import { isOvertaken } from "../../figures/moved-figures.js";
import { isRunTogether } from "../../reading/caption.js";
import { wholeLength } from "../../reading/cut-off.js";
import { danglingIn, PERSON_NOUN } from "../../reading/dangling.js";
import { dateEdits } from "../../reading/date-edits.js";
import { opensWithConnective } from "../../reading/lead-in.js";
import { annotatedWithin, makePassage, quotedShare } from "../../reading/make-passage.js";
import { isPageNotice } from "../../reading/page-notice.js";
import { indicesWithin, type Passage, renderPassage } from "../../reading/passage.js";
import { isLeaning } from "../../reading/read-passages.js";
import { unreadable } from "../../reading/readable.js";
import type { Reading } from "../../reading/reading.js";
import { wordCount } from "../../reading/word-count.js";
import { pointsAtUnseen } from "../bare-noun.js";
import { hasMetAll } from "../introduced.js";
import { isPastDue } from "../past-due.js";
import { isPastState } from "../past-state.js";
import { leaningOf, opensBare } from "../stands-alone.js";

/** Words of the sentence that follows, and of both. */
const NEXT_WORDS = { least: 6, most: 38 };
const MOST_WORDS = 72;
/** Share of the content of the sentence that follows, and words of it, that neither the page nor the sentence before has. */
const NEW = { share: 0.5, terms: 4 };
/** "He", "she": somebody of that sex must have been named right before. */
const OF_WOMAN = /^(?:she|hers?|herself)$/i;
/** "Context: In May, …": a heading of the page's. */
const LABELLED = /^\p{Lu}[\p{L}' ’]{2,30}: /u;
/** Counts that move from report to report. */
const TOLL = /^(?:killed|injured|missing|arrested|freed|displaced)$/;

/**
 * A passage with the sentence that follows it in its article, where that one does not stand by itself ("He had …", "That number …", "“…,”
 * she said.") but does behind this one, and tells something more. Both are cited as one run of words.
 */
export function withNext(desk: Desk, passage: Passage): Passage | undefined {
  const { reading } = desk;
  const { article, annotations } = reading.articles[passage.article]!;
  const next = nextOf(reading, passage);
  if (!next || !leansOn(next, passage, reading)) return undefined;
  if (pointsAtUnseen(desk, next, passage.text) || !tellsMore(desk, next, passage)) return undefined;
  const own = desk.introducing(passage);
  const span = { start: own.span.start, end: next.span.end };
  const edits = [...own.edits, ...next.edits];
  const whole = renderPassage(article.text, span, edits).replace(/\s*\n\s*/g, " ");
  // "… was quiet.The board says": the space that is lost between the two is set.
  const text = own.span.end === next.span.start ? `${own.text} ${next.text}` : whole;
  if (danglingIn(text)) return undefined;
  const both: Passage = {
    ...own,
    ...{ span, edits, text, words: own.words + next.words },
    terms: new Set([...own.terms, ...next.terms]),
    cast: [...new Set([...own.cast, ...next.cast])],
    ...annotatedWithin(annotations, span),
  };
  return both.words <= MOST_WORDS && hasMetAll(desk, both) ? both : undefined;
}

/** The sentence that follows a passage in its article, read as passages are; undefined where there is none that is fit to be shown. */
function nextOf(reading: Reading, { article: at, voice, sentence, paragraph }: Passage): Passage | undefined {
  const annotated = reading.articles[at]!;
  const { article, annotations } = annotated;
  const index = sentence + 1;
  const found = annotations.sentences[index];
  if (!found || found.paragraph - paragraph > 1) return undefined;
  const span = { start: found.start, end: found.start + wholeLength(article.text.slice(found.start, found.end)) };
  const plain = renderPassage(article.text, span, []);
  if (unreadable(plain, NEXT_WORDS.least) !== undefined || isPageNotice(plain)) return undefined;
  if (isRunTogether(plain, article.text)) return undefined;
  const quotations = quotedSpans(article.text, span);
  const dates = indicesWithin(annotations.dates, span);
  const edits = dateEdits(annotated, dates, span, quotations, reading.material.story.updated.slice(0, 4));
  const text = renderPassage(article.text, span, edits);
  const terms = reading.vocabulary.terms(plain);
  const quoted = quotedShare(quotations, span);
  const read = { id: -1, at, voice, sentence: index, span, edits, text, terms, quoted, leaning: true };
  // Days that were added make no sentence too long.
  return { ...makePassage(annotated, reading.cast, read), words: wordCount(plain) };
}

/** Whether a sentence points back at the one before it, and at somebody or something that stands there. */
function leansOn(next: Passage, before: Passage, { cast }: Reading): boolean {
  if (next.words > NEXT_WORDS.most || LABELLED.test(next.text)) return false;
  const dangling = danglingIn(next.text);
  if (!dangling) return opensWithConnective(next.text) || (opensAsKnown(next) && sharesTerm(next, before));
  if (dangling.kind !== "person") return true;
  const sex = OF_WOMAN.test(dangling.word) ? "female" : "male";
  const people = before.cast.flatMap((id) => {
    const { type, gender } = cast.members[id]!;
    return type === "person" && (gender ?? sex) === sex ? [id] : [];
  });
  return people.length === 1 || (people.length === 0 && PERSON_NOUN.test(before.text));
}

/** "The attack was carried out by …": which, the sentence before says, if it has a word of it. */
const opensAsKnown = (next: Passage): boolean =>
  isLeaning(next.text) || leaningOf(next.text) >= 0.5 || opensBare(next.text);
const sharesTerm = (a: Passage, b: Passage): boolean => [...a.terms].some((term) => b.terms.has(term));

function tellsMore(desk: Desk, next: Passage, before: Passage): boolean {
  const { reading, headlineTerms } = desk;
  const fresh = [...next.terms].filter(
    (term) => !before.terms.has(term) && !headlineTerms.has(term) && !desk.knows(term),
  );
  if (fresh.length < NEW.terms || fresh.length / next.terms.size < NEW.share) return false;
  const stands = reading.passages.find((p) => p.article === next.article && p.sentence === next.sentence);
  if (stands && (isOvertaken(desk, stands) || desk.said(stands, 0.5))) return false;
  const { quantities } = reading.articles[next.article]!.annotations;
  if (next.quantities.some((at) => TOLL.test(quantities[at]!.measure ?? ""))) return false;
  return !isPastDue(desk, next) && !isPastState(reading, next);
}
