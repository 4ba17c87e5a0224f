import type { Quantity } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { POS } from "./parts-of-speech.js";
import { type TextView, tokenFrom } from "./text-view.js";

type Measure = NonNullable<Quantity["measure"]>;

const table = (lists: Partial<Record<Measure, string>>): ReadonlyMap<string, Measure> => {
  const map = new Map<string, Measure>();
  for (const [measure, list] of Object.entries(lists))
    for (const word of list.split(/\s+/)) map.set(word, measure as Measure);
  return map;
};

/** Nouns and adjectives that name the measure by themselves. */
const NOUN_MEASURES = table({
  killed: "dead deaths death fatalities fatality homicides homicide murders toll bodies slayings killings",
  injured: "injured wounded injuries hurt casualties",
  missing: "missing unaccounted",
  arrested: "arrests detainees detentions arrest arrested detained",
  freed: "releases freed",
  displaced: "displaced evacuees refugees homeless evacuated",
  votes: "votes ballots vote",
  people: `people person persons man men woman women child children boy boys girl girls civilians victim victims officers soldiers students residents workers
    passengers prisoners others teenagers teens adults kids suspects patients protesters demonstrators families troops firefighters police policemen
    employees teachers migrants hostages males females bystanders minors youths researchers`,
});

/** Verbs and predicates that turn people into killed, injured, freed … */
const VERB_MEASURES = table({
  killed: "killed killing kill kills dead died die dying dies slain murdered fatally perished gunned slaying",
  injured: "injured injuring injures wounded wounding hurt hurting hospitalized hospitalised struck",
  missing: "missing unaccounted",
  arrested: "arrested arresting detained detaining jailed arrests",
  freed: "freed released freeing releasing frees",
  displaced: "displaced evacuated displacing fled homeless evacuating",
});

export function measureOfPhrase(phrase: string): Measure | undefined {
  let found: Measure | undefined;
  for (const word of phrase.split(" ")) {
    const measure = NOUN_MEASURES.get(word);
    if (measure && (!found || found === "people")) found = measure;
  }
  return found;
}

/** In tokens: how far the deciding verb may stand from the number. */
const AHEAD = 12;
const BEHIND = 4;

/**
 * The measure by the verbs around the number: "killing two", "four people were wounded", "left three dead". Looks ahead up to the
 * next number or clause, then at the verb right before.
 */
export function measureOfVerbs(
  view: TextView,
  span: Span,
  floor: number,
  from: number,
  limit: number,
): Measure | undefined {
  const first = tokenFrom(view, span.start);
  let verb = false;
  const behind = before(view, first, floor);
  for (let i = from; i < Math.min(limit, from + AHEAD); i++) {
    const word = view.lower[i]!;
    if (/^[;:.”"]$/.test(word) || /^(?:which|when|while|after|before|but|as|during)$/.test(word)) break;
    if (word === "," && i > from && !/^(?:who|including|all|mostly)$/.test(view.lower[i + 1] ?? "")) break;
    const measure = VERB_MEASURES.get(word);
    // "two men arrested the killers": a verb in the active with an object says nothing of the counted.
    if (measure && !(verb && view.pos[i] === POS.NOUN) && !activeWithObject(view, i, measure)) return behind ?? measure;
    if (
      word === "and" &&
      (view.pos[i + 1] === POS.VERB ||
        view.pos[i + 1] === POS.NUM ||
        view.pos[i + 1] === POS.DET ||
        view.pos[i + 1] === POS.PROPN ||
        /\d/.test(view.lower[i + 1] ?? "") ||
        VERB_MEASURES.has(view.lower[i + 1] ?? ""))
    )
      break;
    if (view.pos[i] === POS.VERB) verb = true;
    if (view.pos[i] === POS.NUM && i > from) break;
  }
  return behind;
}

/** "killing two", "wounded at least six": the verb right before, in the active. */
function before(view: TextView, first: number, floor: number): Measure | undefined {
  for (let i = first - 1; i >= Math.max(floor, first - BEHIND); i--) {
    const word = view.lower[i]!;
    const measure = VERB_MEASURES.get(word);
    if (measure) {
      const passive = i > floor && view.pos[i - 1] === POS.AUX && !PERFECT.test(view.lower[i - 1]!);
      return passive || view.pos[i] !== POS.VERB || INTRANSITIVE.test(word) ? undefined : measure;
    }
    if (
      /^[,.;:]$|^(?:and|or|but)$/.test(word) ||
      view.pos[i] === POS.NOUN ||
      view.pos[i] === POS.PROPN ||
      view.pos[i] === POS.AUX
    )
      return undefined;
  }
  return undefined;
}

/** "has killed at least 60": an auxiliary of the active. */
const PERFECT = /^(?:has|have|had|having|['’]ve|['’]d)$/;
const INTRANSITIVE = /^(?:dead|died|die|dies|dying|missing|hurt|homeless|unaccounted|perished|fled|fatally|struck)$/;

/** "officers killed the man": past tense with an object, and no "were" before it. */
function activeWithObject(view: TextView, i: number, measure: Measure): boolean {
  if (
    measure === "missing" ||
    /^(?:dead|died|die|dying|dies|perished|hospitali[sz]ed|fled|fatally)$/.test(view.lower[i]!)
  )
    return false;
  for (let j = i - 1; j >= Math.max(0, i - 4); j--)
    if (view.pos[j] === POS.AUX || /^(?:left|leaving)$/.test(view.lower[j]!)) return false;
  const next = view.pos[i + 1];
  return next === POS.DET || next === POS.PROPN || next === POS.PRON || next === POS.NUM;
}
