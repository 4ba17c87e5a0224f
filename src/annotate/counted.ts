import type { Quantity } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { type TextView, tokenFrom } from "./text-view.js";

export interface Counted {
  readonly phrase?: string;
  readonly measure?: NonNullable<Quantity["measure"]>;
}

const STOP_WORDS = new Set(
  `the a an and or but in on at of to for from with by as that which who whom whose when where while after before during since until if
  is are was were be been being has have had do does did will would could should may might can not than so it he she they we i you this
  these those there his her its their our my your him them us me said says told died killed shot wounded injured dead missing arrested
  ago later earlier more less each per into near between against over under about also still`.split(/\s+/),
);
const MEASURES: ReadonlyArray<readonly [RegExp, NonNullable<Quantity["measure"]>]> = [
  [/\b(?:killed|dead|deaths?|died|dies|fatalit(?:y|ies)|slain|murdered|murders|homicides|fatally)\b/, "killed"],
  [/\b(?:injured|wounded|hurt|injuries|hospitali[sz]ed|wounding|injuring)\b/, "injured"],
  [/\b(?:missing|unaccounted)\b/, "missing"],
  [/\b(?:arrested|detained|arrests|detainees|detentions|custody)\b/, "arrested"],
  [/\b(?:freed|released|releases)\b/, "freed"],
  [/\b(?:displaced|evacuated|homeless|evacuees|refugees)\b/, "displaced"],
  [/\b(?:votes?|ballots)\b/, "votes"],
];
const PEOPLE =
  /\b(?:people|persons?|men|women|children|civilians|victims?|officers?|soldiers|students|residents|workers|passengers|prisoners)\b/;

/** What a number counts: the noun phrase after it, and the kind of measure its clause speaks of. */
export function countedBy(view: TextView, span: Span, unit: string | undefined): Counted | undefined {
  const { lower, starts, ends, text } = view;
  if (unit === "year" && /^[- ]old\b/.test(text.slice(span.end, span.end + 5))) return { measure: "age" };
  const from = tokenFrom(view, span.end);
  const phrase: string[] = [];
  let i = from;
  if (lower[i] === "of" || (lower[i] === "in" && unit === "percent")) i++;
  if (
    lower[i] === "the" ||
    lower[i] === "its" ||
    lower[i] === "their" ||
    lower[i] === "more" ||
    lower[i] === "other" ||
    lower[i] === "others"
  )
    i++;
  for (; i < lower.length && phrase.length < 4; i++) {
    const word = lower[i]!;
    if (i > from && text.slice(ends[i - 1]!, starts[i]!) !== " " && text.slice(ends[i - 1]!, starts[i]!) !== "") break;
    if (!/^\p{L}/u.test(word) || STOP_WORDS.has(word)) break;
    phrase.push(word);
  }
  const window = text.slice(Math.max(0, span.start - 30), Math.min(text.length, span.end + 60)).toLowerCase();
  let measure: Counted["measure"];
  if (unit && /^[A-Z]{3}$/.test(unit)) measure = "money";
  else if (!unit)
    measure =
      measureIn(window.slice(span.start - Math.max(0, span.start - 30))) ??
      (PEOPLE.test(phrase.join(" ")) ? "people" : undefined);
  if (phrase.length === 0 && !measure) return undefined;
  return { ...(phrase.length ? { phrase: phrase.join(" ") } : {}), ...(measure ? { measure } : {}) };
}

function measureIn(window: string): Counted["measure"] {
  let best: { at: number; measure: NonNullable<Counted["measure"]> } | undefined;
  for (const [pattern, measure] of MEASURES) {
    const match = pattern.exec(window);
    if (match && (!best || match.index < best.at)) best = { at: match.index, measure };
  }
  return best?.measure;
}
