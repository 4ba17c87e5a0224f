/** News agencies, by the forms in which their credit is printed. */
const AGENCIES: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:the )?associated press\b|\bAP\b(?! auto)/, "Associated Press"],
  [/\breuters\b/i, "Reuters"],
  [/\bagence france[- ]presse\b|\bAFP\b/, "AFP"],
  [/\bbloomberg(?: news)?\b/i, "Bloomberg"],
  [/\bpress trust of india\b|\bPTI\b/, "PTI"],
  [/\bindo-asian news service\b|\bIANS\b/, "IANS"],
  [/\basian news international\b|\bANI\b/, "ANI"],
  [/\bunited press international\b|\bUPI\b/, "UPI"],
  [/\bdeutsche presse-agentur\b|\bdpa\b/, "dpa"],
  [/\bPA media\b|\bpress association\b/i, "PA Media"],
  [/\bthe canadian press\b/i, "The Canadian Press"],
  [/\baustralian associated press\b|\bAAP\b/, "AAP"],
  [/\bxinhua\b/i, "Xinhua"],
  [/\bkyodo\b/i, "Kyodo"],
  [/\byonhap\b/i, "Yonhap"],
  [/\bTASS\b/, "TASS"],
  [/\bANSA\b/, "ANSA"],
  [/\bEFE\b/, "EFE"],
];
/** A dateline: place, then the agency in brackets, or before a dash. */
const DATELINE = /^[^\n.!?]{0,60}?\(([^()\n]{2,30})\)\s*(?:[-–—:]|--)/;

const agencyIn = (text: string): string | undefined => AGENCIES.find(([pattern]) => pattern.test(text))?.[1];

/**
 * The agency that a byline or the dateline of the text credits; the outlet itself is none. A caption's credit is for the picture,
 * so that only what is a byline may be handed in.
 */
export function agencyCredit(bylines: readonly string[], text: string, outlet: string): string | undefined {
  const own = outlet.toLowerCase();
  const told = (agency: string | undefined): string | undefined =>
    agency !== undefined && !own.includes(agency.toLowerCase()) ? agency : undefined;
  for (const byline of bylines.slice(0, 60)) {
    const agency = byline.length < 160 ? told(agencyIn(byline)) : undefined;
    if (agency !== undefined) return agency;
  }
  const bracket = DATELINE.exec(text.slice(0, 120))?.[1];
  return bracket === undefined ? undefined : told(agencyIn(bracket));
}
