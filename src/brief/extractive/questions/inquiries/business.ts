import type { Inquiry } from "./inquiry.js";

/** "Shares in BP fell", "BP's shares rose": whose. */
const SHARES =
  /^(?:[Ss]hares (?:in|of) (\p{Lu}[\p{L}&.'’ ]{1,30}?)|(\p{Lu}[\p{L}&. ]{1,30}?)(?:['’]s?)? (?:shares|stock))(?: in \p{Lu}\p{L}+)? (?:have |had |also )?(?:closed (?:up|down)|rose|risen|fell|fallen|dropped|jumped|gained|slid|tumbled|climbed|plunged|surged|lost|ended)\b/u;
const owner = (text: string): string | undefined => {
  const found = SHARES.exec(text);
  return (found?.[1] ?? found?.[2])?.replace(/['’]s?$/, "");
};
const ECONOMY =
  /\b(?:inflation|prices?|jobs?|unemployment|jobless|payrolls?|economy|GDP|sales|hiring|interest rates?|wages|exports|growth|claims)\b/i;
const FIGURE = /\d(?:%| ?per ?cent|,\d{3}| million| billion)/i;
const UP =
  /\b(?:rose|rise[sn]?|rising|jump(?:s|ed)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?|climb(?:s|ed)?|increase[sd]?|higher|spike[sd]?)\b/i;
const DOWN =
  /\b(?:fell|falls?|falling|fallen|drop(?:s|ped)?|decline[sd]?|plunge[sd]?|tumble[sd]?|lower|slump(?:s|ed)?)\b/i;
const movement = (known: string): string | undefined =>
  UP.test(known) === DOWN.test(known) ? undefined : UP.test(known) ? "increase" : "decline";

/** What figures of an economy, and news of a company, leave a reader to ask. */
export const BUSINESS: readonly Inquiry[] = [
  {
    question: (_, answer) => `How did shares in ${owner(answer)} react?`,
    cues: ["shares", "stock"],
    answer: SHARES,
    fits: ({ text, known }) =>
      /\b(?:after (?!\p{L}+ing\b)|following (?!\p{L}+ing\b)|on (?:the )?news|despite )/u.test(text) &&
      known.includes(owner(text) ?? "\n"),
    // A fall that an earlier failure brought about is no answer to today's news.
    not: /\b(?:previous|earlier|last (?:week|month|year)['’]s)\b/i,
    told: /\b(?:shares?|stocks?|shareholders?|investors)\b/i,
    value: 1.1,
  },
  {
    question: (_, __, known) => {
      const moved = movement(known);
      return moved && `What was behind the ${moved}?`;
    },
    cues: [
      "attributed",
      "driven",
      "fueled",
      "fuelled",
      "led",
      "thanks",
      "due",
      "reflecting",
      "reflected",
      "reflects",
      "boosted",
      "accounted",
      "because",
      "pushed",
    ],
    answer:
      /\b(?:attributed to|driven (?:\p{L}+ )?by|fuel(?:l)?ed (?:\p{L}+ )?by|boosted by|led by|thanks to|due (?:\p{L}+ )?to|accounted for|pushed (?:up|down|higher|lower) by|as (?:a result of|businesses|consumers|demand|supply))\b/iu,
    fits: ({ text }) => ECONOMY.test(text) && (UP.test(text) || DOWN.test(text)),
    needs: ECONOMY,
    told: /\b(?:attributed to|driven by|fuel(?:l)?ed by|boosted by|led by|thanks to|due to|accounted for|because of)\b/i,
    kind: "cause",
    before: true,
    value: 1.25,
  },
  {
    question: (_, __, known) => (FIGURE.test(known) ? "How does that compare with earlier figures?" : undefined),
    cues: ["since", "from", "compared", "double", "average", "peak", "low", "record"],
    answer:
      /\b(?:up|down) (?:slightly |sharply )?from\b|\bcompared (?:with|to)\b|\b(?:highest|lowest|largest|biggest|fastest|slowest|worst|steepest|sharpest|quickest|smallest) (?:\p{L}+[ -]){0,5}since\b|\b(?:double|triple|twice) (?:the|their|its)\b|\bwell (?:above|below) the average\b/iu,
    fits: ({ text }) => ECONOMY.test(text) && FIGURE.test(text),
    not: /\b(?:expected|expectations|forecast\p{L}*|economists|analysts|consensus)\b/iu,
    needs: ECONOMY,
    told: /\b(?:since|compared|(?:up|down) from|(?:rose|fell|dropped|slipped|ticked|climbed) (?:\p{L}+ )?(?:to [\d.]+(?:%| ?per ?cent) )?from|than (?:in|a year)|prior|previous|record)\b/iu,
    before: true,
    value: 1.1,
  },
  {
    question: () => "How high is the unemployment rate?",
    cues: ["unemployment", "jobless"],
    answer: /\b(?:unemployment|jobless) rate\b[^.;]{0,40}\b\d+(?:\.\d+)?(?:%| ?per ?cent)/i,
    not: /\b(?:expected|forecast|economists|would|among|in (?:19|20)\d\d|last year)\b/i,
    needs: /\b(?:jobs|jobless|unemployment|payrolls|hiring|claims)\b/i,
    told: /\b(?:unemployment|jobless) rate\b/i,
    kind: "count",
    before: true,
    value: 1.15,
  },
  {
    question: () => "What does a gallon of gasoline cost?",
    cues: ["gallon"],
    answer: /\b(?:average|price|cost)\b[^.;]{0,60}\bgallon\b[^;]{0,40}\$\d|\$\d\.\d\d (?:a|per) gallon\b/i,
    // A price of an earlier day, and one that was: "more than in 2020" beside today's is none of these.
    not: /^(?:On|In) \p{Lu}|\b(?:cost|was|averaged) \$[\d.]+ (?:a gallon )?in (?:19|20)\d\d\b|\bhad\b|^The (?:\p{Ll}+ )?average price\b(?!.*\b(?:is|was|has|rose|fell|hit|stands|stood|reached|climbed)\b)/u,
    needs: /\b(?:gas(?:oline)?|fuel|pump|pipeline)\b/i,
    told: /\$\d/,
    kind: "count",
    before: true,
    value: 1.15,
  },
  {
    question: () => "How did the markets react?",
    cues: ["dow", "nasdaq", "stocks", "futures", "ftse", "markets", "yields", "s&p"],
    answer:
      /\b(?:Dow(?: Jones)?(?: Industrial Average)?|S&P 500|Nasdaq(?: Composite)?|FTSE(?: 100)?|[Ss]tock futures|[Ss]tocks|[Ss]tock market|Treasury yields?|[Mm]arkets)\b[^.;]{0,60}\b(?:rose|fell|dropped|jumped|gained|slid|tumbled|climbed|plunged|surged|lost|edged|closed|were (?:up|down|higher|lower|little changed)|rallied|sank)\b/u,
    not: /\b(?:last (?:year|month)|in (?:19|20)\d\d|this year)\b/i,
    needs: ECONOMY,
    told: /\b(?:Dow|S&P|Nasdaq|FTSE|stocks?|futures|markets?|shares|investors)\b/,
    value: 1.1,
  },
  {
    question: () => "How much is the deal worth?",
    cues: ["deal", "takeover", "merger", "acquisition", "valued", "worth"],
    answer:
      /\b(?:deal|takeover|merger|acquisition|offer|bid|sale)\b[^.;]{0,50}\b(?:worth|valued at|values|valuing|for)\b[^.;]{0,30}[$£€]\d|[$£€][\d.,]+(?: ?(?:billion|million|bn|m))? (?:deal|takeover|merger|acquisition)\b/iu,
    needs: /\b(?:takeover|merger|merge|acquisition|acquires?|buys?|to buy|deal to)\b/i,
    told: /[$£€]\d/,
    kind: "count",
    value: 1.15,
  },
  {
    question: () => "How much is the contract worth?",
    cues: ["worth", "contract", "salary", "deal"],
    answer:
      /\b(?:contract|deal|agreement|extension)\b[^.;]{0,60}\b(?:worth|valued at|for|pays?)\b[^.;]{0,25}\$\d|\$[\d.,]+ ?(?:million|m)?,? (?:\p{L}+-year )?(?:contract|deal)\b|\bbelieved to be worth\b[^.;]{0,30}\$\d/iu,
    not: /\b(?:if|could|would|offer\p{L}*|rejected|turned down|last (?:year|season)|in (?:19|20)\d\d)\b/iu,
    needs:
      /\b(?:signs?|signed|agree[sd]?|hire[sd]?|contract|re-signs?)\b[^.]{0,60}\b(?:contract|deal|coach|manager|team|club|season)\b/i,
    told: /[$£€]\d/,
    kind: "count",
    value: 1.15,
  },
  {
    question: () => "When is the deal expected to close?",
    cues: ["close", "completed", "closing", "complete"],
    answer:
      /\b(?:deal|takeover|merger|acquisition|transaction|sale)\b[^.;]{0,40}\b(?:expected|scheduled|due|set|likely) to (?:close|be completed|complete)\b/i,
    needs: /\b(?:takeover|merger|merge|acquisition|acquires?|buys?|to buy|deal)\b/i,
    told: /\b(?:close|complete)/i,
    ahead: true,
    kind: "next",
    value: 1.15,
  },
  {
    question: () => "How many jobs are affected?",
    cues: ["jobs", "workers", "employees", "staff"],
    answer:
      /\b(?:lay(?:ing)? off|cut(?:ting)?|eliminat(?:e|ed|ing)|los(?:e|s|ing) of|threaten(?:s|ed|ing)?|at risk|affect(?:s|ed|ing)?)\b[^.;]{0,30}\b\d[\d,]+ (?:\p{L}+ )?(?:jobs|workers|employees|staff|people)\b|\b\d[\d,]+ (?:\p{L}+ )?(?:jobs|workers|employees)\b[^.;]{0,30}\b(?:cut|lost|at risk|laid off|affected|go|eliminated)\b/iu,
    needs:
      /\b(?:layoffs?|lay off|cuts? (?:\p{L}+ )?jobs|clos(?:e|es|ing|ure)|shut(?:s|ting)? (?:down|plant)|job (?:cuts|losses)|canceled|cancelled)\b/iu,
    told: /\b(?<![\d,])\d[\d,]{0,12} (?:\p{L}+ )?(?:jobs|workers|employees|staff)\b/iu,
    kind: "count",
    value: 1.15,
  },
  {
    question: () => "Was a ransom demanded?",
    cues: ["ransom"],
    answer: /\bransom\b/i,
    not: /\b(?:if|whether|typically|often|usually|unclear)\b/i,
    needs: /\b(?:cyber-?attacks?|ransomware|hack(?:ers?|ed|ing)?)\b/i,
    told: /\bransom\b/i,
    value: 1.15,
  },
  {
    question: () => "Who is thought to be behind the attack?",
    cues: ["behind", "responsible", "group", "hackers", "blamed", "attributed", "russia", "originated"],
    answer:
      /\b(?:attack|hack|breach|ransomware)\b[^.;]{0,60}\b(?:blamed on|attributed to|carried out by|originated from|the work of|linked to)\b|\b(?:blamed|responsible for) (?:for )?the (?:\p{L}+ )?(?:attack|hack|breach)\b|\b(?:FBI|officials|authorities|company)\b[^.;]{0,40}\b(?:confirmed|said|believe)\b[^.;]{0,60}\b(?:was|were|is|are) (?:behind|responsible)\b/iu,
    not: /\b(?:if|whether|unclear|no evidence|declined)\b/i,
    needs: /\b(?:cyber-?attacks?|ransomware|hack(?:ers?|ed|ing)?)\b/i,
    told: /\b(?:behind|blamed|attributed|responsible|originated|Russian?|Chinese|DarkSide)\b/,
    value: 1.15,
  },
];
