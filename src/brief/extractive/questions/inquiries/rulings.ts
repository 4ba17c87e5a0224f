import type { Inquiry } from "./inquiry.js";

const COURT = /\b(?:[Cc]ourt|[Jj]ustices?|[Jj]udges?)\b/;
const SUPREME = /\bSupreme Court\b|\bjustices\b/;
const LOWER =
  "(?:lower|appeals|appellate|federal|district|trial|state|circuit|\\p{L}+ Circuit) (?:courts?|judges?|Court of Appeals)|Circuit Court of Appeals|\\p{Lu}\\p{L}+ Circuit";
/** What a court did with a case before it came to where it is. */
const DECIDED =
  "(?:had |has |have )?(?:previously |earlier |also |initially |then )?(?:ruled|sided|upheld|struck down|rejected|found|dismissed|blocked|threw out|agreed|overturned|reversed|concluded|held)";

/** What makes an act fall before a court. */
const REASONED =
  /\b(?:exceed(?:ed|s)|violat\p{L}+|unconstitutional\p{L}*|unlawful\p{L}*|illegal\p{L}*|lack(?:ed|s) (?:the )?(?:authority|power|standing|evidence|jurisdiction)|overstepp\p{L}+|no authority|not have (?:the )?(?:authority|power|standing)|standing|insufficient|too (?:late|vague|broad)|arbitrary|infring\p{L}+|because|grounds)\b/iu;
const GROUNDS = new RegExp(
  `\\b(?:[Jj]udge|[Cc]ourt|[Jj]ustices?)\\b[^.;]{0,50}\\b(?:said|ruled|wrote|found|concluded|held|saying|ruling)\\b[^.;]{0,90}?${REASONED.source}`,
  "u",
);
const LEADS_WITHIN = 60;

/** What a ruling leaves a reader to ask: who wrote it, who was against it, how it came to that. */
export const RULINGS: readonly Inquiry[] = [
  {
    question: () => "Who wrote the opinion?",
    cues: ["justice", "opinion", "wrote", "joined"],
    answer:
      /\bJustice \p{Lu}[\p{L}.’' ]{2,40}?,? (?:who )?(?:wrote|delivered|authored|writing) (?:(?:in )?(?:the|a) (?:\p{L}+[ -]){0,3}(?:opinion|decision|ruling)|for (?:the|a) (?:\p{L}+ )?(?:court|majority|justices)|that the (?:court|majority|justices) )|\b(?:opinion|decision|ruling) (?:was )?(?:written |delivered |authored )?by (?:Chief )?Justice \p{Lu}/u,
    not: /\b(?:dissent\p{L}*|concurr\p{L}*|last (?:year|term)|in (?:19|20)\d\d)\b/iu,
    needs: SUPREME,
    told: /\bJustice \p{Lu}[^.]{0,60}\b(?:wrote|writing|opinion)\b|\bopinion by\b|\bwritten by\b/u,
    value: 1.2,
  },
  {
    question: () => "Which justices dissented?",
    cues: ["dissented", "dissent", "dissenting", "dissents"],
    answer:
      /\bJustices? \p{Lu}[^.;]{2,90}\bdissent\p{L}*\b|\bdissent\p{L}*\b[^.;]{0,60}\bJustices? \p{Lu}|\bliberal justices\b[^.;]{0,30}\bdissent\p{L}*|\bdissent\p{L}*\b[^.;]{0,30}\bliberal justices\b/u,
    not: /\b(?:last (?:year|term)|in (?:19|20)\d\d)\b/i,
    needs: SUPREME,
    told: /\bdissent/i,
    value: 1.25,
  },
  {
    question: () => "How did the justices vote?",
    cues: ["unanimous", "unanimously", "majority", "ruling", "vote", "decision", "voted", "ruled", "opinion", "split"],
    answer: /\b(?:(?:in )?an? |by |ruled |voted |split |the )?[5-9](?:-|–| to )[0-4]\b|\bunanimous(?:ly)?\b/i,
    fits: ({ text }) => /\b(?:court|justices?)\b/i.test(text),
    not: /\b(?:conservative majority|last (?:year|term)|in (?:19|20)\d\d|conservative-leaning)\b/i,
    needs: SUPREME,
    told: /\b\d(?:-|–| to )\d\b|\bunanimous|\bdissent|\bmajority\b|\bdivided\b/i,
    value: 1.15,
  },
  {
    question: () => "What had lower courts decided?",
    cues: ["lower", "appeals", "appellate", "district", "circuit"],
    answer: new RegExp(`\\b(?:${LOWER})\\b[^.;]{0,60}?\\b${DECIDED}\\b`, "u"),
    not: /\b(?:should|could|may|would|will|if|sent (?:the case )?back|return(?:s|ed|ing) the case|must)\b/i,
    needs: /\bSupreme Court\b/,
    told: /\b(?:lower|appeals|appellate|district|circuit) (?:court|judge)/i,
    before: true,
    value: 1.15,
  },
  {
    question: () => "How did the case begin?",
    cues: ["case", "lawsuit", "suit", "dispute"],
    answer:
      /\b[Tt]he (?:\p{L}+ )?(?:case|lawsuit|suit|dispute) (?:stems|stemmed|arose|arises|grew out|began|originated|dates back|was (?:brought|filed) (?:by|after|in))\b/u,
    needs: /\b(?:[Cc]ourt|[Jj]ustices?|[Jj]udges?|case|lawsuit|sued|sues)\b/,
    told: /\b(?:stems?|stemmed|arose|brought by|filed by|sued)\b/i,
    before: true,
    value: 1.2,
  },
  {
    question: (_, answer) =>
      `On what grounds did the ${/\b[Jj]udge\b/.test(answer) ? "judge" : "court"} ${/\b(?:dismiss|reject|threw)/i.test(answer) ? "decide" : "rule"}?`,
    cues: ["said", "ruled", "wrote", "found", "concluded", "held", "saying", "ruling"],
    answer: GROUNDS,
    fits: ({ text }) => text.search(GROUNDS) < LEADS_WITHIN,
    not: /\b(?:dissent\p{L}*|plaintiffs? (?:say|said|argued)|lawyers|attorneys|appeal(?:s|ed)? (?:to|that)|if|whether|should)\b/iu,
    needs:
      /\b(?:[Jj]udges?|[Cc]ourt)\b[^.]{0,90}\b(?:block|struck|strikes|strik|overturn|invalidat|dismiss|threw out|throws out|reject|vacat|halt|rul)\p{L}*|\b(?:block|struck|strikes|overturn|invalidat|dismiss|threw out|throws out|reject|vacat|halt)\p{L}*[^.]{0,60}\b(?:[Jj]udge|[Cc]ourt)\b/u,
    told: REASONED,
    value: 1.25,
  },
  {
    question: () => "What did those who brought the case argue?",
    cues: ["argued", "argues", "argue", "contended", "contends", "claimed"],
    answer:
      /\b(?:plaintiffs?|challengers?|lawsuit|suit|lawyers for|attorneys for|petitioners?)\b[^.;]{0,60}\b(?:argue[sd]?|contend(?:s|ed)?|claim(?:s|ed)?|said)\b/i,
    needs: COURT,
    told: /\b(?:plaintiffs?|challengers?|argue[sd]?|contend(?:s|ed)?)\b/i,
    value: 1.05,
  },
];
