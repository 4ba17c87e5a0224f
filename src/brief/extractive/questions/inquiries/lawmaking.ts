import type { Inquiry } from "./inquiry.js";

const RULE =
  /\b(?:bill|legislation|measure|resolution|amendment|law|budget|package|proposal|treaty|agreement|deal|ban|(?<!\bin )order|rule|nomination)\b/i;
/** What a reader would call what is being decided: the word that headline or account use first. */
const ruleIn = (known: string): string | undefined => {
  const rule = RULE.exec(known)?.[0].toLowerCase();
  return rule && `the ${rule}`;
};
/** Undefined where neither headline nor account speaks of anything that is decided. */
const of =
  (ask: (rule: string) => string): Inquiry["question"] =>
  (_, __, known) => {
    const rule = ruleIn(known);
    return rule && ask(rule);
  };
const BILL = /\b(?:bill|legislation|measure|resolution|amendment|budget|package|nomination)\b/i;
const HOUSE =
  "(?:Senate|House|Congress|Legislature|legislature|parliament|Parliament|governor|president|Biden|lawmakers|upper house|lower house)";

const SPONSOR =
  /\b(?:bill|legislation|measure|resolution|amendment|It|law)\b[^.;]{0,30}\b(?:was |is )?(?:introduced|(?:co-?)?sponsored|authored|written|drafted|led) by \p{Lu}|\b(?:leading |lead |main |chief |primary )?(?:co-?)?(?:sponsor|author)s?\b (?:was|is|were|of)[^.;]{0,40}\p{Lu}/u;
/** The word that stands next to whoever is named: "the bill's sponsor was Senator Brand, whose co-sponsor cheered" names no co-sponsor. */
const isCoSponsor = (answer: string): boolean =>
  /\b(co-?)?(?:introduced|sponsor(?:ed|s)?|authored|authors?|written|drafted|led) (?:by|was|is|were|of)\b/u.exec(
    SPONSOR.exec(answer)?.[0] ?? "",
  )?.[1] !== undefined;

/** What a bill, a vote or a rule leaves a reader to ask. */
export const LAWMAKING: readonly Inquiry[] = [
  {
    question: of((rule) => `What happens next with ${rule}?`),
    cues: [
      "now",
      "next",
      "expected",
      "still",
      "must",
      "heads",
      "uncertain",
      "uphill",
      "desk",
      "needs",
      "faces",
      "likely",
    ],
    answer: new RegExp(
      `\\b(?:bill|legislation|measure|resolution|amendment|package|proposal|nomination|It|it)\\b[^.;]{0,60}\\b(?:now (?:goes|heads|moves)|next (?:goes|heads|moves)|heads (?:now |next )?to|(?:will|would) (?:now |next )?(?:go|head|move) to (?:the|President|Gov)|must (?:still |now |also )?(?:be (?:approved|passed|signed)|pass|clear|win)|still (?:needs|has to|must|requires)|faces an? (?:uncertain|uphill|tough|steep|difficult)|is (?:not )?(?:expected|likely) to (?:be signed|pass|become law|come up)|to (?:the president|Biden|the governor)['’]s desk)\\b|\\b${HOUSE} (?:is|are) (?:not )?(?:expected|set|likely|scheduled|due|poised) to (?:sign|vote|take up|pass|approve|consider|debate|confirm|veto)\\b|\\b${HOUSE} (?:plans|intends) to (?:sign|vote|take up|veto)\\b`,
      "u",
    ),
    // "The bill, which must pass the House, is a rare point of agreement": by the way.
    not: /\b(?:last (?:week|month|year)|had been)\b|, which (?:must|still|now|would|will|faces)\b/i,
    needs: BILL,
    told: /\b(?:now (?:goes|heads)|heads to|expected to|will sign|signed|signs|into law|threshold|uphill|doomed|unlikely|next step|blocked|blocks|defeat\p{L}*)\b/iu,
    kind: "next",
    value: 1.25,
  },
  {
    question: of((rule) => `How many votes does ${rule} need?`),
    cues: ["votes", "threshold", "senators", "filibuster", "two-thirds", "supermajority", "majority"],
    answer:
      /\b(?:need(?:s|ed)?|requires?|required|takes|reach|overcome)\b[^.;]{0,40}\b(?:\d+|two-thirds|three-fifths)[ -](?:votes?|senators|majority|members|Republicans)\b|\b60-vote threshold\b/i,
    not: /\b(?:failed|fell short|falling short|short of)\b/i,
    needs: BILL,
    told: /\b(?:votes|threshold|two-thirds|filibuster|passed|passes|approved|approves|signed|signs)\b/i,
    value: 1.1,
  },
  {
    question: of((rule) => `What would ${rule} cost?`),
    cues: ["cost", "costs", "price"],
    answer:
      /\b(?:bill|legislation|measure|package|plan|proposal|program|programme|project|wall|it)\b[^.;]{0,50}\b(?:would|will|could|is (?:estimated|expected|projected) to|estimated to) cost\b[^.;]{0,30}[$£€]\d|\bprice tag\b[^.;]{0,30}[$£€]\d/i,
    needs: /\b(?:bill|legislation|measure|package|proposal)\b/i,
    told: /[$£€]\d|\bcosts?\b/,
    kind: "count",
    value: 1.15,
  },
  {
    question: of((rule) => `Who opposes ${rule}?`),
    cues: ["oppose", "opposes", "opposed", "objected", "object", "criticized", "condemned", "rejected"],
    answer:
      /^(?:(?:Senate |House |Congressional |Some |Most |Many |Several |Moderate |Progressive )?(?:Republicans|Democrats|Conservatives|Progressives|GOP (?:lawmakers|senators|leaders))|(?:[\p{L}-]+ ){0,3}(?:groups|unions|businesses|companies|advocates|activists|lawmakers|senators|critics|opponents|leaders|organizations|officials))(?: in [^,;]{3,30})?(?:,[^,;]{3,60},)? (?:have |has |also |largely |strongly |broadly |unanimously |long )*(?:opposed?|object(?:s|ed)? to|criticized|condemned|came out against|rejected|vowed to (?:block|oppose|fight)|voted against) [^.;]{0,40}\b(?:bill|legislation|measure|resolution|law|ban|order|plan|proposal|package|rule|it)\b/u,
    needs: RULE,
    told: /\b(?:oppos\p{L}*|object\p{L}*|against|critic\p{L}*|reject\p{L}*|blocked|blocks|condemn\p{L}*)\b/iu,
    kind: "stance",
    value: 1.15,
  },
  {
    question: (event, answer, known) =>
      of((rule) => `Who ${isCoSponsor(answer) ? "co-sponsored" : "sponsored"} ${rule}?`)(event, answer, known),
    cues: [
      "sponsor",
      "sponsored",
      "introduced",
      "author",
      "co-sponsor",
      "co-sponsored",
      "cosponsored",
      "sponsors",
      "authored",
    ],
    answer: SPONSOR,
    needs: BILL,
    told: /\b(?:sponsor\p{L}*|introduced|author\p{L}*|drafted|co-?wrote)\b/iu,
    value: 1.1,
  },
  {
    question: of((rule) => `When does ${rule} take effect?`),
    cues: ["effect", "force", "effective"],
    answer:
      /\b(?:takes?|taking|goe?s?|going|comes?|coming) (?:into )?(?:effect|force)\b|\b(?:law|ban|rule|order|policy|bill)\b[^.;]{0,30}\beffective (?:on )?(?:January|February|March|April|May|June|July|August|September|October|November|December|immediately)/i,
    not: /\b(?:took effect|went into effect|came into (?:effect|force)|if|until|unless|blocked|delay)\b/i,
    needs: /\b(?:bill|legislation|law|ban|order|rule|agreement|deal)\b/i,
    told: /\b(?:effect|force|effective)\b/i,
    ahead: true,
    kind: "next",
    value: 1.15,
  },
  {
    question: of((rule) => `What are the penalties under ${rule}?`),
    cues: ["fine", "fined", "fines", "punishable", "penalty", "penalties", "jail", "prison"],
    answer:
      /\b(?:punishable by|fined? (?:of )?(?:up to )?[$£€]|fines (?:of|ranging)|(?:penalt(?:y|ies)) (?:of|include|are|for)|face (?:up to|fines))\b/i,
    needs: /\b(?:law|ban|bill|legislation|rule|order|mandate)\b/i,
    told: /\b(?:fine[sd]?|punish\p{L}*|penalt\p{L}*|jail|prison)\b/iu,
    value: 1.1,
  },
  {
    question: () => "Have other states done the same?",
    cues: ["states"],
    answer:
      /\b(?:other|several|more than|at least|a dozen|dozens of|\d+|two|three|four|five|six|seven|eight|nine|ten) (?:other |\p{L}+-led )?states\b[^.;]{0,50}\b(?:have|has|had|such as|including|already|also|similar|followed|joined|passed|enacted|adopted|introduced)\b|\bsimilar (?:laws|bills|measures|legislation|bans|rules)\b[^.;]{0,40}\bstates\b/iu,
    not: /\b(?:lawsuits?|suits?|sued|suing|court|judge)\b/i,
    needs: /\b(?:laws?|bans?|bann?ed|bills?|legislature|mandates?|rules?)\b/i,
    told: /\bstates\b/i,
    value: 1.1,
  },
  {
    question: (event, answer, known) =>
      of((rule) => `How many people ${/\bwould\b/i.test(answer) ? "would" : "does"} ${rule} affect?`)(
        event,
        answer,
        known,
      ),
    cues: ["million", "thousands", "thousand", "millions", "hundreds", "would", "protects", "covers", "lives"],
    answer:
      /\b(?:affect(?:s|ed|ing)?|cover(?:s|ed|ing)?|protect(?:s|ed|ing)|shield(?:s|ed|ing)|the lives of|appl(?:y|ies) to|benefit(?:s|ed|ing)?|stand(?:s)? to (?:lose|gain|benefit)|qualif(?:y|ies) for|eligible)\b[^.;]{0,40}\b(?:\d[\d,.]*(?: (?:million|thousand|billion))?|thousands|millions|hundreds of thousands)\b(?! ?(?:%|percent|per cent|dollars))|\b\d[\d,.]*(?: (?:million|thousand))? (?:\p{L}+ ){0,2}(?:people|Americans|workers|families|children|immigrants|students|adults|borrowers|households|residents) (?:\p{L}+ )?(?:who )?(?:stand to|would|will|could) (?:be affected|lose|gain|benefit|qualify)\b|\b(?:bill|law|measure|amnesty|order|rule|legislation) would (?:free|release|pardon|deport|protect|(?:wipe out|drop|clear|dismiss) (?:the )?charges against) (?:about |some |nearly |almost |more than |at least |an estimated |up to )?\d[\d,]*(?: (?:million|thousand))? (?:\p{L}+ )?(?:people|Americans|workers|families|children|immigrants|students|adults|prisoners|protesters|residents)\b/iu,
    // "More than 70 miles of coast", "5,000 barrels": no people.
    not: /\$\d|\b(?:miles?|kilomet(?:re|er)s?|km|acres?|barrels?|gallons?|litres?|liters?|tonnes|tons|doses|dollars|euros|pounds)\b/iu,
    needs: /\b(?:law|ban|bill|legislation|order|rule|plan|policy|ruling|decision|ruled|benefits?)\b/i,
    told: /\b(?:million|thousands?|hundreds|\d+,\d{3})\b/i,
    kind: "count",
    value: 1.15,
  },
];
