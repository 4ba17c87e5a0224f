/** The steps of a case, in their order, by the words of titles and reports: caught, charged, on trial, judged, sentenced. */
const STEPS: readonly RegExp[] = [
  /\b(?:arrest(?:s|ed)?|custody|detained|captured|surrenders?|caught|nabbed|turns? (?:him|her)self in)\b/iu,
  /\b(?:charged|charges (?:are |were |have been )?filed|fac(?:es|ing) (?:(?!(?:parking|extra|higher|late|bank|battery)\b)[\p{L}-]+ ){0,2}charges?|indict(?:s|ed)|indictments?|arraign(?:ed|ment)|pleads?|pleaded)\b/iu,
  /\b(?:(?:stands?|on|faces?|to|murder) trial|testif(?:y|ies|ied)|jury|in court)\b/iu,
  /\b(?:guilty|convict(?:s|ion|ed(?! (?:felon|criminal|killer|murderer|rapist|drug|sex|child)))|acquit(?:s|ted)|acquittal|verdict)\b/iu,
  /\b(?:sentenc(?:es?|ed|ing)|(?:gets?|given) (?:life|\d+(?:-\d+| to \d+)?[ -](?:years?|months?|days?)|death)|jailed for|life in prison|death row)\b/iu,
];

/** Place of the last step that words tell; -1 where they tell none. */
export const stepOf = (words: string): number => STEPS.findLastIndex((step) => step.test(words));

/** A sentence yet to come, or the day on which it came: not what it is. */
const SENTENCING = /\bsentencing\b/giu;

/** Whether a clause tells this step and no later one, and what it came to. */
export const isOfStep = (clause: string, step: number): boolean => stepOf(clause.replace(SENTENCING, " ")) === step;

/** What a report says of a step in other words than titles do. */
const OTHERWISE: readonly RegExp[] = [
  /\b(?:arrest|apprehended|jailed|behind bars|surrendered|turned (?:him|her|them)sel(?:f|ves) in|being held|booked)\b/iu,
  /\b(?:charges|counts?|accused|indicted|pled|face[sd]?)\b/iu,
  /\b(?:trial|hearing|court|jurors?|testimony)\b/iu,
  /\b(?:jury|jurors|pled|pleaded|pleads)\b|\badmit(?:s|ted) (?:to )?(?:\p{L}+ ){0,3}(?:homicide|murder|manslaughter|assault|killing|charges?)\b/iu,
  /\b(?:years|life|months) (?:in|behind)\b|\b(?:prison|probation|parole)\b/iu,
];

/** Whether a report's words tell of a step, or of a later one: a verdict tells that there was a charge. */
export const tellsStep = (words: string, step: number): boolean =>
  stepOf(words) >= step || (OTHERWISE[step]?.test(words) ?? false);
