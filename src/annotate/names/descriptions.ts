import type { Span } from "../../model/index.js";

const ROLE =
  "president|minister|premier|chancellor|secretary|secretary-general|senator|representative|congressman|congresswoman|governor|mayor|ambassador|envoy|spokesman|spokeswoman|spokesperson|chairman|chairwoman|chair|chief|director|general|lieutenant|colonel|major|captain|sergeant|admiral|commander|inspector|superintendent|detective|officer|judge|justice|prosecutor|lawyer|attorney|king|queen|prince|princess|sheikh|ayatollah|imam|pope|cardinal|archbishop|bishop|reverend|professor|doctor|leader|coach|manager|captain|founder|executive|analyst|economist|author|writer|actor|actress|singer|journalist|reporter|activist|commissioner|speaker|lawmaker|legislator|deputy|candidate|adviser|advisor|official|scientist|researcher|historian|director-general|councillor|premier|taoiseach|dictator|astronaut|player|striker|resident";
const BEFORE = new RegExp(
  `(?:(?:(?:then|acting|interim|former|outgoing|incoming|deputy|vice|prime|foreign|interior|finance|defen[cs]e|health|justice|attorney|chief|executive|national|state|federal|opposition|party|police|supreme|first|crown|U\\.?S\\.?|UK|UN|EU|[A-Z][a-z]+(?:an|ese|ish|i|ian))[ -])*(?:${ROLE}))(?: (?:general|minister|justice|of state|secretary))? $`,
  "i",
);
const APPOSITION =
  /^, ((?:the|a|an|his|her|its|their|former|acting|interim|deputy|chief|head|founder|author|leader|director|president|spokes(?:man|woman|person)) ?[^,.;:()\n"“”]{3,90}?)(?=[,.;(\n])/;
const AGE = /^, \d{1,3}, /;

/** Titles and roles before a person's name ("acting president") and the apposition after it ("the head of the party"). */
export function describePerson(text: string, mention: Span): Span[] {
  const spans: Span[] = [];
  const from = Math.max(0, mention.start - 70);
  const before = BEFORE.exec(text.slice(from, mention.start));
  if (before !== null)
    spans.push({ start: from + before.index, end: from + before.index + before[0].trimEnd().length });
  const age = AGE.exec(text.slice(mention.end, mention.end + 8));
  const start = mention.end + (age === null ? 0 : age[0].length - 2);
  const after = APPOSITION.exec(text.slice(start, start + 110));
  if (after !== null) spans.push({ start: start + 2, end: start + 2 + (after[1] as string).trimEnd().length });
  return spans;
}
