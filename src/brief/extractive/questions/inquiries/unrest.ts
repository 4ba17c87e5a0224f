import type { Inquiry } from "./inquiry.js";
import { leadsWith } from "./leads-with.js";

/** Many in the streets, or those who fight there. */
const UNREST =
  /\b(?:protests?|protesters|demonstrat\p{L}*|unrest|uprising|riots?|rioting|clashes|crackdown|coup|revolt|revolution)\b/iu;
const CURFEW =
  /\b(?:def(?:y|ied|ying)|ignor\p{L}+|impos\p{L}+|extend(?:s|ed)|announced|declared|ordered|implemented|lifted|obey)\b[^.;]{0,40}\bcurfew\b|\bcurfew\b[^.;]{0,40}\b(?:(?:in|into|took) effect|imposed|in place|lifted|extended|under ?way)\b/iu;
const NETWORK = "(?:internet|text messag\\p{L}+|(?:mobile|cell) ?phone (?:service|network)s?|social media)";
const CUT_OFF = new RegExp(
  `\\b${NETWORK}\\b[^.;]{0,40}\\b(?:shut down|cut(?: off)?|went dark|(?:was|were|is|are) (?:down|out)|(?:been|was|were|is|are|be) (?:blocked|disrupted|restored|suspended))\\b|\\b(?:cutting|cut|block(?:ed|ing)|shut(?:ting)? down|restored)\\b (?:off )?(?:access to )?(?:the |all )?${NETWORK}\\b`,
  "iu",
);
const FOREIGNERS = "(?:citizens|nationals|foreigners|tourists|Americans|Britons|Canadians|Australians)";
const FLOWN_OUT = new RegExp(
  `\\b(?:evacuat|airlift)\\p{L}+ (?:\\p{L}+ |\\p{Lu}\\.\\p{Lu}\\. ){0,3}${FOREIGNERS}\\b|\\b${FOREIGNERS}\\b[^.;]{0,40}\\b(?:have been|are being|were|will be) (?:evacuated|airlifted|flown out)\\b`,
  "iu",
);
/** What may come, what was denied, and what was elsewhere. */
const NOT_SO =
  /\b(?:den(?:y|ied|ies)|if|whether|would|could|may|might|should|urged|call(?:ed|s)? (?:for|on)|ago|as well|in (?:19|20)\d\d)\b|^(?:While|When|As|Even as|The crowd)\b| --/iu;

/** What unrest in a country leaves a reader to ask of its order: a curfew, the telephone, those who want to leave. */
export const OF_UNREST: readonly Inquiry[] = [
  {
    question: () => "Has a curfew been imposed?",
    cues: ["curfew"],
    answer: CURFEW,
    fits: ({ text }) => leadsWith(CURFEW, text),
    not: NOT_SO,
    needs: UNREST,
    told: /\bcurfew/i,
    state: /./,
    before: true,
    value: 1.15,
  },
  {
    question: () => "Has the internet been cut off?",
    cues: ["internet", "text", "phone", "media"],
    answer: CUT_OFF,
    fits: ({ text }) => leadsWith(CUT_OFF, text) && /(?<!\bone |\ban? )\binternet\b/i.test(text),
    not: NOT_SO,
    needs: UNREST,
    told: /\b(?:internet|text messag\p{L}+|(?:mobile|cell) ?phones?|Twitter blocked)\b/iu,
    state: /./,
    before: true,
    value: 1.15,
  },
  {
    question: () => "Are foreigners being evacuated?",
    cues: ["evacuate", "evacuating", "evacuated", "airlift", "airlifted", "flown"],
    answer: FLOWN_OUT,
    fits: ({ text }) => leadsWith(FLOWN_OUT, text),
    outright: /\b(?:have|has|were) (?:already |been |begun )*(?:evacuat|sent|airlift)\p{L}*|\bevacuated\b/iu,
    not: NOT_SO,
    needs: UNREST,
    told: /\b(?:evacuat|airlift)\p{L}*|\bflown out\b|\bcharter/iu,
    state: /./,
    before: true,
    value: 1.1,
  },
];
