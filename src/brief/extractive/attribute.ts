import type { Desk } from "../desk.js";
import { monthIndex, weekdayIndex } from "../reading/calendar.js";
import type { Passage } from "../reading/passage.js";
import { speakerFirst } from "../reading/speaker-first.js";
import type { Draft } from "../verify/draft.js";
import { type Frame, type FrameForm, frameWords, isQuoting } from "../verify/frame.js";
import type { Verified, VerifyContext } from "../verify/statement.js";

export type { FrameForm };

/** Opening words that are lower-cased inside a sentence, whatever they opened. */
const COMMON =
  /^(?:The|A|An|In|On|At|By|As|For|When|While|After|Before|Since|If|Although|Though|With|Without|From|During|Under|Over|According|Because|Despite|Until|Once|Where|Even|It|He|She|They|This|That|These|Those|There|His|Her|Their|Its|Both|Some|Many|Most|Several|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|No|Not|Also|Earlier|Later|Last|Next|To|Of|Among|Through|Now|Still|What|Who|How|Why|Across|Amid|Against|Along|Behind|Between|Beyond|Like|Near|Within|Whether|Instead|Together|Perhaps|Following|Such|All|Any|Each|More|Other|Others|Another|Police|Officials|Authorities|Investigators|Prosecutors|Officers|Lawmakers|Protesters|People|Residents|Witnesses|Neighbors|Neighbours|Experts|Critics|Supporters|Opponents|Families|Hundreds|Thousands|Millions|Tens|Dozens|Nearly|About|Around|Roughly|Almost|Only|Just|At least|More than|Fewer|Less|Up|Recent|Due|Weekly|Monthly|Current|Social|Local|Early|Late|High|Low|New|Few|Further|Additional|Top|Senior|Unlike|Given|Based|Set|Speaking|Asked)$/;

/** Nouns and adjectives among these; before a capital they are a title or part of a name: "Police Chief Art Hill", "New York". */
const NOUN =
  /^(?:Police|Officials|Authorities|Investigators|Prosecutors|Officers|Lawmakers|Protesters|People|Residents|Witnesses|Neighbou?rs|Experts|Critics|Supporters|Opponents|Families|Recent|Weekly|Monthly|Current|Social|Local|Early|Late|High|Low|New|Few|Further|Additional|Top|Senior|Set)$/;

/** "former President", "victim Olan Keel": never a part of the name that follows. */
const FORMER =
  /^(?:Victim|Neighbou?r|Witness|Eyewitness|Resident|Survivor|Bystander|Homeowner|Former|Acting|Interim|Outgoing|Incoming|Longtime|Embattled|Vaccinated)$/;

const HONORIFIC = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Prof|St)\./;
const isCalendarName = (word: string): boolean => {
  const bare = word.replace(/['’]s?$/, "");
  return weekdayIndex(bare) >= 0 || monthIndex(bare.toLowerCase()) >= 0;
};

/** Whether an article is in a language whose sentences go on after no "reports that". */
const isNotEnglish = (language: string): boolean => !/^(?:en|und)(?:-|$)/i.test(language);

/**
 * Lower-cases the first letter of a sentence where the word is no name; undefined where it is not sure, and in other languages
 * than English: "Le Courrier writes that la ligne restera fermée" is no sentence of either.
 */
export function lowerOpening(desk: Desk, passage: Passage): string | undefined {
  const { text } = passage;
  if (isNotEnglish(desk.reading.articles[passage.article]!.article.language)) return undefined;
  const first = /^\p{L}[\p{L}'’-]*/u.exec(text)?.[0];
  if (first === undefined) return /^\d/.test(text) ? text : undefined;
  if (/^\p{Lu}[\p{Lu}\d]/u.test(first) || first === "I" || isCalendarName(first) || HONORIFIC.test(text)) return text;
  const { annotations, article } = desk.reading.articles[passage.article]!;
  const named = annotations.names.some((name) => name.start <= passage.span.start && passage.span.start < name.end);
  // "Saying Israel", "Dubbed Operation Dawn": a participle before a name.
  if (/^\p{Lu}\p{Ll}+(?:ing|ed)$/u.test(first) && !named && seenInLower(desk, passage, first.toLowerCase()))
    return lower(text);
  if (FORMER.test(first)) return lower(text);
  // "Justice Minister Orlec": a title before a name stays as it is written.
  const next = /^\s(\p{Lu}[\p{L}'’-]*)/u.exec(text.slice(first.length))?.[1];
  // "Early Tuesday" is no part of a name, "Police Chief" is.
  if (next !== undefined && (!COMMON.test(first) || (NOUN.test(first) && !isCalendarName(next)))) return text;
  const seenLower = seenInLower(desk, passage, first.toLowerCase());
  const seenCapital = standsAfter(article.text, first, /[\p{Ll},]/u);
  if (seenLower && !seenCapital) return lower(text);
  if (
    /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\p{Lu}\p{Ll}+teen|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty(?:-\p{Ll}+)?|Some|Many|Most|Several|Both|No|Thousands|Hundreds|Dozens)$/u.test(
      first,
    )
  )
    return lower(text);
  if (named || passage.edits[0]?.start === passage.span.start) {
    return /^(?:The|A|An)$/.test(first) && !passage.edits.some((e) => e.start === passage.span.start)
      ? lower(text)
      : text;
  }
  if (COMMON.test(first) || (seenLower && !seenCapital)) return lower(text);
  // A word that is capitalised in mid-sentence elsewhere is a name that the annotator missed.
  if (seenCapital) return text;
  return COMMON_FORM.test(first) && /^,?\s\p{Ll}/u.test(text.slice(first.length)) && !capitalElsewhere(desk, first)
    ? lower(text)
    : undefined;
}

/** "Tensions between", "Described as": a plural, a participle or a noun of an act, where nobody took it for a name. */
const COMMON_FORM = /(?:[^s]s|ing|ed|tion|sion|ment|ness|ity|ship|ance|ence)$/u;

/** Whether any of the story's articles writes it with a capital within a sentence. */
const capitalElsewhere = (desk: Desk, word: string): boolean =>
  desk.reading.articles.slice(0, LOOKED).some(({ article }) => standsAfter(article.text, word, /[\p{L},]/u));

/** Whether a text has a word after a blank and a sign of some kind, and no letter goes on with it. */
function standsAfter(text: string, word: string, sign: RegExp): boolean {
  const sought = ` ${word}`;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
    if (sign.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + sought.length))) return true;
  return false;
}

/** Articles looked through for a word in lower case, besides the passage's own. */
const LOOKED = 30;

/** Whether the story has the word in lower case in mid-sentence: then it is no name. */
function seenInLower(desk: Desk, passage: Passage, word: string): boolean {
  const inside = (text: string): boolean =>
    text.includes(` ${word} `) || text.includes(` ${word},`) || text.includes(` ${word}.`);
  return (
    inside(desk.reading.articles[passage.article]!.article.text) ||
    desk.reading.articles.slice(0, LOOKED).some(({ article }) => inside(article.text))
  );
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The form that takes a sentence as it stands. */
const WITH_COLON: Partial<Record<FrameForm, FrameForm>> = {
  "adds-that": "adds-colon",
  "also-that": "also-colon",
  "reported-on": "reported-on-colon",
  "reported-on-year": "reported-on-colon-year",
  "writes-that": "writes-colon",
  "argues-that": "writes-colon",
  opinion: "opinion-colon",
  "opinion-argues": "opinion-colon",
};

/** The words of a passage as they go on after a form; undefined where they cannot. */
function openingFor(desk: Desk, passage: Passage, form: FrameForm): string | undefined {
  if (isQuoting(form)) return speakerFirst(passage.text);
  return form.includes("-colon") ? passage.text : lowerOpening(desk, passage);
}

/** Words of a further article. */
export type Place = Pick<Passage, "articleId" | "span">;

/**
 * A passage with its outlet and journalist in front; undefined when it cannot be put so, or is refused. `others` are further
 * passages whose outlets the form credits with the same.
 */
export function attributed(
  desk: Desk,
  context: VerifyContext,
  met: Passage,
  form: FrameForm,
  { others = [], disputed = false }: { readonly others?: readonly Place[]; readonly disputed?: boolean } = {},
): Verified | undefined {
  const passage = desk.introducing(met);
  const joint = form === "both" || form === "agency" || form === "first";
  const articleIds = [passage.articleId, ...others.map((other) => other.articleId)];
  const sources = articleIds.map((id) => context.sources.get(id)!);
  const opening = openingFor(desk, passage, form);
  if (isQuoting(form) && opening === undefined) return undefined;
  if (opening === undefined && joint) return undefined;
  const use: FrameForm = opening !== undefined ? form : (WITH_COLON[form] ?? "reports-colon");
  const named = !joint || form === "first";
  const frame: Frame = { form: use, articleIds, journalists: named ? sources[0]!.authors.slice(0, 2) : [] };
  const words = frameWords(frame, sources);
  if (!words) return undefined;
  const draft: Draft = { ...desk.draftOf(passage, others), text: words + (opening ?? passage.text), frame };
  return desk.offer(disputed ? { ...draft, disputed } : draft);
}
