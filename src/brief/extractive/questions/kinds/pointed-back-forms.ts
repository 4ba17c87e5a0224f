import type { Kind } from "../proposal.js";

const ACT =
  "move|decision|vote|announcement|ruling|verdict|resignation|order|indictment|withdrawal|pull-?out|release|change|lawsuit|deal|agreement|guidance|guidelines|dismissal|firing|cancellation|recall|closures?|shutdown|outage|strikes?|sanctions|ban|nomination|appointment|pardon|sentence|settlement|merger|takeover|approval|authori[sz]ation|declaration|designation|truce|cease-?fire|moratorium|launch|donation|purchase|offer|rejection|reversal|veto|extension|suspension|request|call|push|effort";
const DEED = `${ACT}|arrests?|charges|visit|trip|meeting|summit|talks|statement|remarks|comments|proposal|protests?|demonstrations?|crash|attack|shooting|fire|blaze|explosion|collapse|flood|outbreak|evacuation|exercise|report|findings|results|figures|data|numbers|investigation|probe|bill|legislation|plan|campaign|controversy|dispute|debate|crisis`;
/** What others must live with. */
const RULE =
  "ruling|decision|order|law|bill|legislation|measure|ban|rule|rules|deal|agreement|guidance|guidelines|policy|verdict|change|changes|plan|proposal|resolution|vote|authori[sz]ation|approval|designation|declaration|withdrawal|closure|strike|sanctions|settlement|merger|moratorium";
/** Papers that are the matter itself; a report or court papers tell it over again, and a study finds more than one thing. */
const PAPER = "lawsuit|suit|video|footage|recording|autopsy|e-?mails|messages";
const OPENING =
  "^(?:The|This|These|(?:\\p{Lu}[\\p{L}.]+ ){0,2}\\p{Lu}[\\p{L}.-]+['’]s) (?:(?:latest|new|newly released|court's|court’s|board's|board’s|federal|criminal|joint|civil|rare|proposed|planned|long-awaited|surprise|\\p{Lu}\\p{L}+) )?";
const WHEN = "(?: (?:on|late|early) \\p{Lu}\\p{Ll}+day(?: \\(?\\d{1,2} \\p{Lu}\\p{Ll}+\\)?)?)?";

/** Nouns that some form opens with: a sentence with none among its first words is passed over. */
export const NOUNS: ReadonlySet<string> = new Set(
  `${DEED}|${RULE}|${PAPER}|law|measure|rules`
    .split("|")
    .flatMap((noun) => (/[?[]/.test(noun) ? spellings(noun) : [noun])),
);

/** "closures?" is "closure" or "closures", "authori[sz]ation" is spelt with either letter. */
function spellings(pattern: string): string[] {
  const either = /\[(\p{L})(\p{L})\]/u.exec(pattern);
  if (either) return [1, 2].flatMap((at) => spellings(pattern.replace(either[0], either[at]!)));
  const optional = /(.)\?/u.exec(pattern);
  if (!optional) return [pattern];
  return [optional[1]!, ""].flatMap((put) => spellings(pattern.replace(optional[0], put)));
}

export interface Form {
  /** A sentence that opens so, with the noun. */
  readonly opening: RegExp;
  readonly question: (noun: string) => string;
  readonly kind: Kind;
  readonly value: number;
}
const form = (nouns: string, predicate: string): RegExp => new RegExp(`${OPENING}(${nouns})${WHEN} ${predicate}`, "u");
const several = (noun: string): boolean =>
  /(?:[^s]s|messages|talks|remarks|data|guidelines)$/.test(noun) && !/(?:crisis)$/.test(noun);
const does = (noun: string): string => (several(noun) ? "do" : "does");
const shows = (noun: string): string => (/^(?:video|footage|recording|records)$/.test(noun) ? "show" : "say");

/** What a sentence tells of the thing that it opens with, and what a reader asks for it. */
export const FORMS: readonly Form[] = [
  // What is so "as soon as Thursday" tells when, not what follows.
  {
    opening: form(
      "decision|ruling|verdict|vote|order|change|withdrawal|deal|agreement|ban",
      "means\\b(?!.*\\bas (?:soon|early) as\\b)",
    ),
    question: (noun) => `What does the ${noun} mean?`,
    kind: "does",
    value: 1.05,
  },
  {
    opening: form(
      RULE,
      "(?:(?:could|would|will|may|might) (?:also )?(?:mean|allow|limit|force|make|lead|open|clear|pave|give|affect|require|end|bring|help|cost|leave|put|prevent|complicate|create|boost|hurt|let|block|free|expand|reduce|increase)\\b|clears? the way|paves? the way|opens? the door|allows?\\b|affects?\\b|applies to|covers\\b)",
    ),
    question: (noun) => `What are the consequences of the ${noun}?`,
    kind: "does",
    value: 1.1,
  },
  {
    opening: form(
      RULE,
      "(?:faces?|faced|is (?:likely|expected|certain|almost certain) to face|will face|has (?:run into|met|faced|encountered)|must (?:still )?(?:overcome|win|be approved)|still (?:needs?|has to|requires?)) ",
    ),
    question: (noun) => `What obstacles ${does(noun)} the ${noun} face?`,
    kind: "next",
    value: 1.1,
  },
  {
    opening: form(
      `${DEED}|law|measure|rules?`,
      "(?:could|may|might|will|would|is expected to|are expected to) (?:come|begin|start|happen|take effect|take place|go into effect|arrive|be (?:announced|released|issued|completed|lifted|held)) (?:as (?:soon|early) as|by|in|on|early|late|within|at the end) ",
    ),
    question: (noun) => `When is the ${noun} expected?`,
    kind: "next",
    value: 1.15,
  },
  {
    opening: new RegExp(
      `${OPENING}(${PAPER})(?:, which [^,;]{3,70},)?${WHEN} (?:also )?(?:says?|said|shows?|showed|found|finds|alleges?|alleged|describes?|described|details?|detailed|reveals?|revealed|accuses?|accused|concludes?|concluded|states?|stated|charges|names|warns?|warned|argues?|argued|claims?|claimed|suggests?|suggested|indicates?|indicated|includes?|included|outlines?|outlined)\\b`,
      "u",
    ),
    question: (noun) => `What ${does(noun)} the ${noun} ${shows(noun)}?`,
    kind: "finding",
    value: 1.1,
  },
];
