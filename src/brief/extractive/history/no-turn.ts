/** "The last time the board opened such a review", "The last pandemic came in": told to compare with. */
const COMPARED =
  /^(?:But )?(?:The|Its|Their) (?:last|previous|most recent|only other|\p{L}{3,}est|worst|record) (?:such |other )?(?:time\b|(?:[\p{L}’'-]+ ){1,5}?(?:was|were|came|took place|happened|occurred|struck)\b)|\bthe last time\b/iu;
/** What a person did before becoming one of the story: a card tells that. */
const CAREER =
  /^(?:(?:Mr|Ms|Mrs|Dr|Prof|Sir)\.? )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}(?:, [^,]{2,80},)? (?:had |has |was |also |first |then |later )*(?:born|hired|joined [^.]{2,60}\b(?:in|as|since)\b|graduat(?:ed|ing)|attended [^.]{2,60}\b(?:school|university|college)\b|enrol+ed|studied|enlisted|entered (?:active|military|politics)|took classes|retired from|moved to)\b/iu;
/** What was not known, not done or not said at some hour leads nowhere. */
const AT_A_STAND =
  /\b(?:unknown|(?:not|n['’]t) (?:yet |immediately )?(?:known|clear|been (?:released|identified|named))|still (?:at large|searching|looking for|investigating|unclear)|no (?:arrests?|suspects?|motive|further (?:details|information))\b|(?:would|could|did) not (?:immediately )?(?:confirm|comment|say|release|respond|return)|declined to|remain(?:s|ed) (?:under investigation|in (?:critical|serious|stable)|at large|unclear)|(?:is|are|was|were) (?:still )?(?:being )?investigat\p{L}+)\b/iu;

/** Whether a dated sentence tells no turn that a matter took: a comparison, a step of somebody's career, or that nothing was known. */
export const isNoTurn = (text: string): boolean => COMPARED.test(text) || CAREER.test(text) || AT_A_STAND.test(text);
