import { matchesOf } from "../../../../text/matches.js";
import type { Desk } from "../../../desk.js";

const EVENT =
  "flood|floods|flooding|fire|wildfire|blaze|crash|collapse|shooting|shootings|earthquake|quake|attack|attacks|explosion|explosions|blast|bombing|storm|hurricane|cyclone|typhoon|tornado|landslide|avalanche|derailment|sinking|accident|stampede|crush|riot|riots|protests|clashes|raid|strike|airstrike|siege|outbreak|eruption|heatwave|massacre|stabbing";
const NAME = "(?:\\p{Lu}[\\p{L}'’-]+)";
const BEFORE = new RegExp(`\\b(${NAME}(?: ${NAME}){0,3}(?: \\p{Ll}{3,}){0,2}) (${EVENT})\\b`, "gu");
const AFTER = new RegExp(
  `\\b(?:the |a |an )?((?:\\p{Ll}{3,} )?)(${EVENT}) (at|in|off|near|on) (${NAME}(?: ${NAME}){0,3}(?: (?:condominium|factory|building|tower|school|supermarket|mine|valley|prison|bridge|dam))*)`,
  "gu",
);

const EVENTS = new RegExp(`\\b(?:${EVENT})\\b`, "g");
const MARK = /[.,;:!?()\n"“”]/g;

/** The stretches between marks that speak of an event: no name of one goes over a mark, and few stretches have one. */
function phrasesOfEvents(text: string): string[] {
  const out: string[] = [];
  let from = 0;
  EVENTS.lastIndex = 0;
  for (let event = EVENTS.exec(text); event !== null; event = EVENTS.exec(text)) {
    MARK.lastIndex = from;
    let mark = MARK.exec(text);
    for (; mark !== null && mark.index < event.index; mark = MARK.exec(text)) from = MARK.lastIndex;
    const end = mark?.index ?? text.length;
    out.push(text.slice(from, end));
    EVENTS.lastIndex = end;
    from = end;
  }
  return out;
}

const known = new WeakMap<Desk, { readonly name: string | undefined }>();

/** What a reader calls the event the story is about: "the Lisk valley flood", "the fire at Brightcoat"; undefined when it is no such event. */
export function eventName(desk: Desk): string | undefined {
  const found = known.get(desk) ?? { name: namedEvent(desk) };
  known.set(desk, found);
  return found.name;
}

function namedEvent(desk: Desk): string | undefined {
  const places = new Set<string>();
  const people = new Set<string>();
  for (const { type, name } of desk.reading.cast.members)
    for (const word of name.split(" ")) (type === "person" ? people : places).add(word);
  const found = new Map<string, { count: number; articles: Set<number> }>();
  const add = (name: string, words: string, article: number): void => {
    const names = words.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
    const named = names.map((n) => n.replace(/['’]s$/, ""));
    if (
      named.length === 0 ||
      named[0] === "The" ||
      /^(?:The|A|An|In|On|At|After|This|That|Deadly|Fatal|Mass|Suspected|Police)\b/.test(words) ||
      !named.every((n) => places.has(n)) ||
      named.some((n) => people.has(n)) ||
      /['’]s\b/.test(words)
    )
      return;
    if (
      /\b(?:and|the|after|of|says?|said|in|as|with|was|were|has|had|for|on|from|by|that)\b/.test(
        words.replace(/^the /, ""),
      )
    )
      return;
    const entry = found.get(name) ?? { count: 0, articles: new Set<number>() };
    entry.count++;
    entry.articles.add(article);
    found.set(name, entry);
  };
  desk.reading.articles.forEach(({ article }, at) => {
    for (const text of phrasesOfEvents(`${article.title}\n${article.text.slice(0, 3000)}`)) {
      for (const m of matchesOf(BEFORE, text)) {
        const words = m[1]!.replace(/^The /, "");
        add(`the ${words} ${m[2]}`, words, at);
      }
      for (const m of matchesOf(AFTER, text)) add(`the ${m[2]} ${m[3]} ${m[4]}`, m[4]!, at);
    }
  });
  const best = [...found].sort(
    (a, b) => b[1].articles.size - a[1].articles.size || b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1),
  )[0];
  if (!best) return undefined;
  // Once in passing, in a story of many articles, is another event.
  const noun = desk.reading.vocabulary.terms(best[0]);
  const titled = desk.reading.titles.some((title) => noun.filter((term) => title.has(term)).length >= 1);
  return titled || best[1].articles.size > 1 ? best[0] : undefined;
}
