import type { FoundName } from "./found-name.js";

/** What a body of people is called before its name: "the monitoring group Open Docket". */
const KIND_OF_BODY =
  "group|organi[sz]ation|charity|nonprofit|non-profit|NGO|foundation|federation|coalition|alliance|movement|militia|party|watchdog|think[ -]tank|union|company|firm|start-?up|subsidiary|manufacturer|carmaker|drugmaker|chipmaker|retailer|airline|bank|insurer|broadcaster|newspaper|magazine|website|publisher|agency|consultancy|consortium|pollster|regulator|studio|club";
const NAME = "\\p{Lu}[\\p{L}\\p{N}&'’-]*";
const BODY = new RegExp(
  `(?<=\\p{Ll} )(?:${KIND_OF_BODY}) ((?:${NAME})(?: (?:(?:of|for|and|the|&) ){0,2}${NAME}){0,5})(?![\\p{L}'’-]|\\.\\p{Ll})`,
  "gu",
);
/** "Open Docket, a monitoring group that …": what a body is called after its name. */
const CALLED = new RegExp(
  `(?<![\\p{L}\\p{N}&'’-] ?)(${NAME}(?: ${NAME}){1,4}), (?:an?|the) (?:\\p{Ll}[\\p{L}-]* ){0,3}(?:${KIND_OF_BODY})(?=[,.;]| (?:that|which|whose|of|for|in|based|backed|run|led|founded|with)\\b)`,
  "gu",
);
/** What stands there and is no name: days, offices, "I". */
const NO_NAME =
  /^(?:I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|President|Chair\p{L}*|Chief|C[EFOI]Os?|Director|Secretary|Spokes\p{L}+|Founder|Head|Vice|General|Prime|Minister|Executive|Leader|Manager|Mr|Ms|Mrs|Dr)(?!\p{L})/u;
/** Classes that a tagger gives a body by mistake. */
const MISTAKEN: ReadonlySet<FoundName["type"]> = new Set(["event", "work", "law"]);

interface Place {
  readonly start: number;
  readonly end: number;
}

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/**
 * Adds the organisations that a text introduces by their kind ("the website Plumbline"; "Open Docket, a monitoring group") where no
 * other name stands, and a name of several words that it introduces so wherever it stands again. What is taken for an event or a work there is an organisation.
 */
export function withNamedBodies(text: string, names: readonly FoundName[]): readonly FoundName[] {
  const before = [...text.matchAll(BODY)].map((match) => {
    const name = match[1]!;
    return { start: match.index + match[0].length - name.length, text: name };
  });
  const after = [...text.matchAll(CALLED)].map((match) => ({ start: match.index, text: match[1]! }));
  const bodies = [...before, ...after].filter((body) => !NO_NAME.test(body.text));
  if (bodies.length === 0) return names;
  const whole = new Set(bodies.map((body) => body.text).filter((body) => body.includes(" ")));
  const places = new Map<number, string>(bodies.map((body) => [body.start, body.text]));
  for (const body of whole)
    for (let at = text.indexOf(body); at >= 0; at = text.indexOf(body, at + body.length)) places.set(at, body);
  const kept = [...names];
  for (const [start, body] of places) {
    const place = { start, end: start + body.length };
    if (/[\p{L}\p{N}]/u.test(text.slice(place.end, place.end + 1)) || /[\p{L}\p{N}]$/u.test(text.slice(0, start)))
      continue;
    const there = kept.findIndex((name) => overlaps(name, place));
    if (there < 0) kept.push({ ...place, text: body, type: "organization" });
    else {
      const name = kept[there]!;
      const same = name.start === place.start && name.end === place.end;
      if (same && MISTAKEN.has(name.type)) kept[there] = { ...name, type: "organization" };
    }
  }
  return kept;
}
