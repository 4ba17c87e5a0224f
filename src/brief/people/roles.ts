import type { AnnotatedArticle, NameMention } from "../../model/annotation.js";
import type { Span } from "../../model/span.js";

const NOUN =
  /(?:president|minister|secretary|chief|director|chair(?:man|woman)?|leader|head|mayor|governor|senator|judge|justice|lawyer|attorney|prosecutor|spokes(?:man|woman|person)|officer|commander|general|captain|sheriff|sergeant|detective|professor|analyst|economist|expert|founder|owner|editor|author|actor|actress|singer|coach|player|doctor|engineer|teacher|pastor|bishop|king|queen|prince|princess|ambassador|envoy|adviser|advisor|aide|member|deputy|speaker|premier|chancellor|candidate|nominee|lawmaker|politician|activist|researcher|scientist|executive|manager|resident|student|worker|driver|victim|suspect|owner|partner|company|group|organi[sz]ation|party|agency|union|bank|city|town|village|newspaper|website|firm|maker|operator|watchdog|charity|university|hospital|network|platform|island|province|region|river|ship|ferry|dam|plant|factory|machinist|farmer|nurse|mother|father|widow|wife|husband|son|daughter|brother|sister)s?\b/i;

const PERSON =
  /\b(?:president|minister|secretary|chief|director|chair(?:man|woman)?|leader|head|mayor|governor|senator|judge|justice|lawyer|attorney|prosecutor|spokes(?:man|woman|person)|officer|commander|general|captain|sheriff|sergeant|detective|professor|analyst|economist|expert|founder|owner|editor|author|actor|actress|singer|coach|player|doctor|engineer|teacher|pastor|bishop|king|queen|prince|princess|ambassador|envoy|adviser|advisor|aide|member|deputy|speaker|premier|chancellor|candidate|nominee|lawmaker|politician|activist|researcher|scientist|executive|manager|resident|student|worker|driver|victim|suspect|partner|machinist|farmer|nurse|mother|father|widow|wife|husband|son|daughter|brother|sister|man|woman|organi[sz]er|agent|reporter|republican|democrat|chairman|ceo|co-founder|representative|congress(?:man|woman)|coordinator|historian|neighbou?r|friend|cousin|uncle|aunt|deckhand|colonel|lieutenant|inspector|superintendent|veteran|photographer|journalist|writer|pilot)\b/i;

const PLACE =
  /\b(?:city|town|village|country|capital|province|region|river|island|district|state|nation|port|suburb|county|territory|republic|kingdom|neighbou?rhood|municipality|resort|valley|mountain|lake|sea|coast|peninsula|borough|settlement|hamlet|area)s?\b/i;

const VERBAL =
  /\b(?:said|says|told|reported|reports|announced|went|was|were|is|are|has|had|will|would|find|finds|he|she|they|his|her|their|I|we|you)\b/i;

/** Whether a word names somebody by office, trade or kinship. */
export const isRole = (word: string): boolean => PERSON.test(word);

/**
 * Whether words say what somebody or something is: a noun phrase of two words or more, with the noun that it turns on before any
 * relative clause, and no verb of its own there.
 */
export function isDescription(words: string, type: "person" | "place" | "other"): boolean {
  const count = words.split(/\s+/).length;
  if (count < 2 || words.length > 140 || /[“”"\n;]|may refer to/i.test(words)) return false;
  if (
    /^(?:where|who|which|whose|when|and|or|but|near|in|at|on|from|of|as|police|also|its|his|her|their|\p{Ll}+ed)\b/iu.test(
      words,
    )
  )
    return false;
  const main = words.split(/\b(?:who|which|that|whose|where)\b/)[0]!;
  if (VERBAL.test(main)) return false;
  const head = main.split(/\b(?:of|for|at|in|from|on)\b/)[0]!;
  // "taking the national total to 28", "looking at other countries": what something does is not what it is.
  if (
    /^\p{L}+ing\b/u.test(words) &&
    !/^(?:leading|ruling|founding|acting|outgoing|incoming|sitting|reigning|managing|governing|neighbou?ring|housing|engineering|banking|building|shipping|mining|trading)\b/i.test(
      words,
    )
  )
    return false;
  if (type === "place") return PLACE.test(head) && !PERSON.test(head);
  return type === "person" ? PERSON.test(head) : NOUN.test(head) && !PERSON.test(head);
}

/**
 * What an article says in passing that somebody or something is: the apposition after the name ("Corin Ashgrave, chief
 * executive of Lisk Hydro,"). As a span of the article, without its commas.
 */
export function appositionAfter({ article }: AnnotatedArticle, name: NameMention): Span | undefined {
  const after = article.text.slice(name.end, name.end + 160);
  const found =
    /^,\s((?:(?:the|a|an|its|his|her|their)\s)?(?:\d+-year-old\s)?[\p{L}][^,.;:()“”"\n]{5,100}?)(?:,\s|[.;](?:\s|$))/u.exec(
      after,
    );
  const words = found?.[1];
  if (words === undefined || !NOUN.test(words) || !isNounPhrase(words)) return undefined;
  const start = name.end + found![0].indexOf(words);
  return { start, end: start + words.length };
}

const isNounPhrase = (words: string): boolean =>
  /^(?:the|a|an)\s/i.test(words)
    ? !/\b(?:said|says|told|was|were|is|are|has|had|will|would)\b/i.test(
        words.split(/\b(?:who|which|that|whose|where)\b/)[0]!,
      )
    : /^(?:\p{Ll}[\p{L}-]*\s){0,4}?\p{Ll}*/u.test(words) &&
      NOUN.test(words.split(/\b(?:of|for|at|in|who|which|that|from|on|with)\b/)[0]!) &&
      !/\b(?:said|says|told|was|were|is|are|has|had|will|would|and|but|who|when|while|as|after|before)\b/i.test(
        words,
      ) &&
      /^\p{Ll}/u.test(words);
