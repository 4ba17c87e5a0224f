/** Of the account: sentences and words at most. */
export const MOST_SENTENCES = 4;
export const MOST_WORDS = 90;
