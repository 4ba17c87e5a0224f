import type { AnnotatedArticle, NameMention } from "../model/annotation.js";
import type { Span } from "../model/span.js";

const NOUN =
  /(?:president|minister|secretary|chief|director|chair(?:man|woman)?|leader|head|mayor|governor|senator|judge|justice|lawyer|attorney|prosecutor|spokes(?:man|woman|person)|officer|commander|general|captain|sheriff|sergeant|detective|professor|analyst|economist|expert|founder|owner|editor|author|actor|actress|singer|coach|player|doctor|engineer|teacher|pastor|bishop|king|queen|prince|princess|ambassador|envoy|adviser|advisor|aide|member|deputy|speaker|premier|chancellor|candidate|nominee|lawmaker|politician|activist|researcher|scientist|executive|manager|resident|student|worker|driver|victim|suspect|owner|partner|company|group|organi[sz]ation|party|agency|union|bank|city|town|village|newspaper|website|firm|maker|operator|watchdog|charity|university|hospital|network|platform|island|province|region|river|ship|ferry|dam|plant|factory|machinist|farmer|nurse|mother|father|widow|wife|husband|son|daughter|brother|sister)s?\b/i;

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
