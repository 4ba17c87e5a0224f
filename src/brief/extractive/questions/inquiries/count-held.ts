/** How many are said to be held; of several figures the highest is the newest. */
export const countHeld = (text: string): number => Number(HELD_COUNT.exec(text)?.[1]?.replace(",", "") ?? 0);
const HELD_COUNT =
  /\b(?<![\d,])(\d[\d,]{0,12}) (?:arrests\b|(?:\p{L}+ )?(?:(?:have been|had been|were|are) )?(?:arrested|detained)\b)/u;
