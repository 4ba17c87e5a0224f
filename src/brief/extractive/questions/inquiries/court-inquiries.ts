import { BY_OWN_HAND } from "./by-own-hand.js";
import type { Found, Inquiry } from "./inquiry.js";

/** Of the suspect, or of somebody whom the reader knows to be held for it or to have done it: not of a victim. */
const isOfKnown = (known: string, text: string): boolean =>
  /\b(?:suspect|gunman|shooter)\b/i.test(text) ||
  (OPENING.exec(text)![0].match(/(?<=[\p{L},] )\p{Lu}\p{Ll}{2,}|^\p{Lu}\p{Ll}{2,}/gu) ?? []).some(
    (name) =>
      !/^(?:Police|Court|The|County|City|Judge)$/.test(name) &&
      !new RegExp(`${name} (?:said|says|told|added)\\b`).test(text) &&
      new RegExp(
        `[\\p{L},] ${name}\\b(?!['’]s (?:death|killing|murder))[^.;]{0,70}\\b${DID_IT}|\\b${DID_IT}(?:(?! (?:deaths?|killing|murder|shooting|slaying)s? )[^.;]){0,50} ${name}\\b`,
        "iu",
      ).test(known),
  );
/** Who stands before a court is no victim; and whom headline or account names is of this story. */
const isOfMet = (known: string, text: string): boolean => {
  const name =
    /^(?:If (?:found guilty|convicted)?,? )?(?:\p{Lu}[\p{L}.'’-]+ ){0,3}?(\p{Lu}\p{L}{2,})(?:['’]s?)?(?:,| (?:is|was|has|pleaded|bond|bail|remains?|will|faces?|could)\b)/u.exec(
      text,
    )?.[1];
  return (
    name !== undefined &&
    !/^(?:Police|Court|The|County|City|Judge|Bond|Bail|His|Her)$/.test(name) &&
    new RegExp(`[\\p{L}.] ${name}\\b(?!['’]s (?:death|killing|murder))`, "u").test(known)
  );
};
/** No charges so far, and nothing of whether or when there will be any. */
const NOT_YET = /\bno (?:criminal )?charges (?:are|were|have|had) |\b(?:not|n['’]t) been charged\b/i;
const OPEN =
  /\b(?:will|would|pending|expect\p{L}*|decid\p{L}*|determin\p{L}*|if|whether|could|may|might|consider\p{L}*|plan\p{L}*)\b/iu;
/** Words one of which stands wherever charges are spoken of, and what tells that a case has got so far. */
const OF_CHARGES = ["charge", "charges", "charged", "charging"];
const CASE_TOLD =
  /\bcharg\p{L}*|\bgrand jur|\bsentenced?\b|\bconvict|\bguilty\b|\bindict|\bplea|\btrial\b|\barrest|\bsuicide\b/iu;
/** Whom a sentence is of stands before what befell them; places come later. */
const OPENING =
  /^.*?(?=\b(?:criminal|prior|previous(?:ly)?|convicted|outstanding|bail|bond|held|due|scheduled|set|hearing|trial|sentencing|faces?|facing|could|will be|expected|arraigned|captured|caught|arrested|apprehended|taken)\b|$)/s;
const DID_IT =
  "(?:arrest\\p{L}*|charged|accused|suspect\\p{L}*|killed (?:himself|herself)|turn(?:ed|ing) the gun on|guilty|convicted|sentenced|gunm[ae]n|shooters?|indicted|held|jailed|booked|bond|bail|opened fire|faces|facing|custody|arraigned)";
const DAY =
  "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.))";
const ACCUSED =
  /\b(?:suspect\p{L}*|arrest\p{L}*|accused|charged?|charges|gunman|shooter|custody|jail\p{L}*|indict\p{L}*)\b/iu;
const CONVICTED =
  /\b(?:was|were|been|is|are|jury|court) convicted\b|\bfound guilty\b|\bpleaded guilty\b|\bsentenced\b/i;
const DID_WRONG = new RegExp(
  `${ACCUSED.source}|\\b(?:sentenced|guilty|convicted|murder-suicide|killed (?:himself|herself))\\b`,
  "iu",
);
const GUNMAN_KILLED =
  /\b(?:gunman|shooter|suspect)\b[^.;]{0,80}\b(?:was|is) (?:also )?(?:killed|dead|shot (?:dead|and killed))\b/i;
/** What makes a charge to come one that has come. */
const CHARGED =
  /\b(?:(?:was|were|has been|have been|is|are) (?:\p{Ll}+ )?(?:charged with|indicted|arraigned)|charges (?:were|have been) filed|fac(?:es|ing) (?:\p{Ll}+ ){0,4}charges?|pleaded|convicted|sentenced)\b/iu;
const CHARGED_OR_DEAD = new RegExp(`${CHARGED.source}|\\b(?:has|have) died\\b`, "iu");
const FREED =
  /\b(?:released (?:from jail|on (?:bail|bond))|posted (?:bail|bond)|acquitted|charges (?:were )?dropped|convicted|sentenced|pleaded guilty)\b/i;

const SENTENCED =
  /\b(?:(?:was|were|been) sentenced to|(?:jury|jurors)\b.{0,120}\b(?:chose|choose|recommend(?:ed)?|decided on) (?:death|life)|(?:got|gets|given) (?:life|death|\d+ years))\b/i;

/** What an arrest, a charge or a trial leaves a reader to ask, where the story is one of violence. */
export const COURT_INQUIRIES: readonly Inquiry[] = [
  {
    question: (_, answer) =>
      /\bremorse\b/i.test(answer) ? "Has the defendant shown remorse?" : "Has the defendant apologized?",
    cues: ["apologized", "apologised", "apology", "remorse"],
    answer: /\bapologi[sz]ed\b|\b(?:showed|shown|expressed|offered) (?:\p{L}+ ){0,4}remorse\b|\black of remorse\b/iu,
    not: /\b(?:police|officers?|chief|mayor|department|officials?|not be able|would|should)\b/i,
    needs: /\b(?:sentenced?|guilty|convicted|pleads?|pleaded)\b/i,
    told: /\b(?:apolog\p{L}*|remorse|sorry)\b/iu,
    value: 1.15,
  },
  {
    question: () => "What did the defense argue?",
    cues: ["argue", "argued", "argues", "contended", "contend", "contends"],
    answer:
      /\b(?:[Dd]efen[sc]e (?:attorneys?|lawyers?|team|counsel)(?: \p{Lu}\p{L}+){0,3}|^Attorneys|[Ll]awyers for (?:\p{Lu}\p{L}+ ?){1,3}) (?:have |has |had |also )?(?:argue[sd]?|contend(?:s|ed)?) /u,
    // What somebody did in life is a plea for a mild sentence.
    not: /\b(?:sentence|sentencing|mistrial)\b|\bthroughout (?:his|her) (?:life|career)\b/i,
    needs: /\b(?:trial|jury|jurors|guilty|convicted|charged|court|sentenced?)\b/i,
    told: /\b(?:argue[sd]?|defen[sc]e|insan\p{L}*|self-defen[cs]e|claims?|contend\p{L}*)\b/iu,
    value: 1.15,
  },
  {
    question: () => "How did the defendant plead?",
    cues: ["pleaded", "pled", "plea"],
    answer: /\b(?:pleaded|pled) [‘']?not guilty\b|\bentered (?:a plea of not guilty|a not[ -]guilty plea)/i,
    fits: ({ text, known }) => isOfKnown(known, text) || isOfMet(known, text),
    not: /\b(?:in (?:19|20)\d\d|previous(?:ly)?|earlier case)\b/i,
    needs: /\b(?:trial|court|hearing|arraign\p{L}*|charged|indict\p{L}*|accused)\b/iu,
    told: /\b(?:plea|pleas|plead\p{L}*|pled|guilty|convict\p{L}*|sentenc\p{L}*|acquit\p{L}*|den(?:y|ies|ied))\b/iu,
    before: true,
    value: 1.25,
  },
  {
    question: () => "Will anyone be charged?",
    // "No charges have been filed" says what is, not what will be.
    fits: ({ text }) => OPEN.test(text) || !NOT_YET.test(text),
    late: true,
    cues: OF_CHARGES,
    answer:
      /\b(?:no (?:criminal )?charges (?:are|were|have|had|will)|charges (?:are|were|have been|will be|may be|could be|had been) (?:\p{L}+ ){0,2}(?:pending|expected|brought|decided|considered)|(?:decide[sd]?|determined?|know|known|said|say) (?:if|whether) (?:[\p{L}’']+ ){0,7}charge[sd]?|(?:could|may|might) (?:be facing|face) (?:criminal )?charges|(?:does|do|did|is|are) ?(?:not|n['’]t) (?:anticipate|expect|plan|facing|face)\b.{0,30}\bcharg\p{L}+|(?:not|n['’]t) been charged)\b/iu,
    told: CASE_TOLD,
    state: /./,
    overtakenBy: (answer) =>
      /\b(?:no|not|if|whether|pending|could|may)\b|n['’]t\b/i.test(answer) ? CHARGED : undefined,
    value: 1.3,
  },
  {
    question: () => "Has anyone been charged?",
    fits: ({ text }) => !OPEN.test(text),
    late: true,
    cues: OF_CHARGES,
    answer: NOT_YET,
    told: CASE_TOLD,
    state: /./,
    // Of the dead more is charged than of the hurt.
    overtakenBy: () => CHARGED_OR_DEAD,
    value: 1.3,
  },
  {
    question: () => "Where was the suspect caught?",
    cues: ["arrested", "captured", "caught", "apprehended", "custody"],
    answer:
      /\b(?:was|were) (?:later |then |finally )?(?:arrested|captured|caught|apprehended|taken into custody)(?: (?:[^,.;]|[ap]\.m\.){0,40}?)? (?:at|in|near|outside|along|inside|behind) (?:an? |the |his |her |\p{Lu})/u,
    not: /\b(?:in connection|in (?:the|his|her) (?:death|case|shooting|killing|murder|slaying|attack)|in (?:January|February|March|April|May|June|July|August|September|October|November|December|\d)|previously|once|also|on (?:[\p{L}-]+ ){0,4}charges?|for|[Pp]olice [Dd]epartment|unrelated|years? ago)\b/iu,
    fits: ({ text, known }) => isOfKnown(known, text),
    told: /\b(?:arrested|captured|caught|apprehended|custody|surrendered|turned (?:himself|herself) in)\b[^.]{0,40}\b(?:at|in|near|outside|inside|on) (?!(?:an? |the |his |her )?(?:[\p{L}'’.-]+ ){0,4}(?:shooting|death|killing|murder|slaying|case|connection|attack|robbery)s?\b|charges)(?:an? |the |his |her )?\p{L}+|\bsuicide\b/iu,
    needs: /\b(?:arrest\p{L}*|custody|captured|caught|held|charged)\b/iu,
    value: 1,
  },
  {
    question: () => "Has bail been set?",
    cues: ["bail", "bond"],
    answer:
      /\b(?:bail|bond) (?:was|is|has been|had been)? ?(?:set|fixed) at \$|\b(?:in lieu of|on|set) (?:a )?\$[\d,.]+(?: million)?(?: cash)? (?:bail|bond)\b|\bheld (?:on|without|with no|in lieu of) (?:a )?(?:\$[\d,.]+(?: million)?(?: \p{L}+)? )?(?:bail|bond)\b|\b(?:held|jailed) (?:in|at) [^.;]{3,50}? (?:without|with no) (?:bail|bond)\b|\b(?:denied|no) (?:bail|bond)\b/iu,
    fits: ({ text, known }) => isOfKnown(known, text) || isOfMet(known, text),
    told: /\b(?:bail|bond|sentenced|convicted|guilty|verdict)\b/i,
    needs: ACCUSED,
    state: /./,
    overtakenBy: () => FREED,
    value: 1.15,
  },
  {
    question: (_, answer, known) =>
      BY_OWN_HAND.test(known) || GUNMAN_KILLED.test(known)
        ? "Did the gunman have a criminal record?"
        : CONVICTED.test(known)
          ? "Did the defendant have a criminal record?"
          : /\bsuspects\b|\bboth (?:men|women|suspects|brothers)\b/i.test(answer)
            ? "Do the suspects have criminal records?"
            : "Does the suspect have a criminal record?",
    cues: ["criminal", "prior", "previously", "previous", "felon", "outstanding", "parole", "probation"],
    answer:
      /\b(?:criminal (?:record|history)|prior (?:(?:felony|drug|gun|weapons?) )?(?:convictions?|arrests?|criminal)|previously (?:been )?(?:convicted|arrested)|previous (?:convictions?|arrests?)|convicted felon|outstanding warrants?|(?:was|is|been|while) on (?:parole|probation))\b/i,
    not: /\b(?:victims?|made available|request\p{L}*|released? (?:his|her|the))\b/iu,
    // What was written of a suspect has been overtaken by the verdict.
    fits: ({ text, known }) =>
      !(CONVICTED.test(known) && /\bsuspects?\b|\bfac(?:es|ing)\b/i.test(text)) && isOfKnown(known, text),
    told: /\bcriminal (?:record|history)|\bprior\b|\bfelon\b|\bprobation\b|\bparole\b/i,
    needs: DID_WRONG,
    before: true,
    value: 1.15,
  },
  {
    question: (_, answer) =>
      /\btrial\b/i.test(answer) && !/\bhearing\b/i.test(answer)
        ? "When is the trial?"
        : /\bsentenc/i.test(answer)
          ? "When is the sentencing?"
          : /\bfirst (?:court )?(?:appearance|hearing)\b|\bappear\w* [^.]{0,40}\bfor the first time\b/i.test(answer)
            ? "When is the first appearance in court?"
            : /\barraign/i.test(answer)
              ? "When is the arraignment?"
              : "When is the next date in court?",
    answer: new RegExp(
      `\\b(?:due (?:back )?in court|(?:next )?court (?:date|appearance|hearing) (?:is|was|has been)|(?:\\p{L}+ )?(?:hearing|trial|[Ss]entencing|arraignment) (?:is|has been) (?:been )?(?:set|scheduled)|(?:is|are) (?:scheduled|set|due|expected) to (?:appear|be (?:arraigned|sentenced|tried)|stand trial)|will be (?:arraigned|sentenced)|(?:is|are) scheduled for)\\b.{0,60}\\b${DAY}`,
      "u",
    ),
    not: /\b(?:was|were|had been) (?:scheduled|due|set|expected)\b|\b(?:probation|vigil|funeral|memorial|autopsy|service|news conference|meeting)\b/i,
    fits: ({ text, known }) =>
      isOfKnown(known, text) || isOfMet(known, text) || /^[^,]{4,40}, \d{1,2},|^Sentencing /.test(text),
    told: /\b(?:next (?:court|hearing)|due (?:back )?in court|scheduled to (?:appear|be)|will be (?:arraigned|sentenced))\b/i,
    needs: new RegExp(`${ACCUSED.source}|\\b(?:guilty|convicted)\\b`, "iu"),
    ahead: true,
    value: 1.2,
  },
  {
    question: () => "What sentence is possible?",
    answer:
      /\b(?:faces?|could face|facing|could get|could be sentenced to|punishable by|carr(?:y|ies)|eligible for|seek(?:ing)?) (?:up to |a (?:maximum|minimum|mandatory|possible)(?: sentence)?(?: of)? |at least |as much as |between )?(?:(?:\d+|\p{L}+)(?: (?:to|and) \d+)? years\b|life (?:in prison|without|sentence)|(?:the )?death penalty)/iu,
    fits: ({ text, known }) =>
      isOfKnown(known, text) || /\b(?:charges?|counts?|crime|murder|prosecutors?)\b/i.test(text),
    told: /\b(?:sentenced|years in prison|life in prison|death penalty)\b/i,
    needs: /\b(?:charg\p{L}*|guilty|convict\p{L}*|indict\p{L}*|plead\p{L}*|arrest\p{L}*|trial)\b/iu,
    // "Yet to decide" holds for some days.
    state: /\b(?:not|yet to|whether|undecided)\b/,
    overtakenBy: () => SENTENCED,
    value: 1.25,
  },
];

/** The same of a story that is no violence, where the sentence opens with somebody whom the reader has met, or is the lawyers' own. */
export const OF_TRIALS: readonly Inquiry[] = COURT_INQUIRIES.map((inquiry) => ({
  ...inquiry,
  fits: (found: Found) =>
    (isOfMet(found.known, found.text) || BY_LAWYERS.test(found.text)) && (inquiry.fits?.(found) ?? true),
}));
const BY_LAWYERS = /^(?:[Dd]efen[sc]e (?:attorneys?|lawyers?)|Attorneys|Lawyers)\b/;
