/** Words as a regular expression that matches them and nothing else. */
export const escapePattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether words stand in a text, no part of longer ones. A pattern is made only where the letters stand at all: making it takes far longer than looking. */
export const hasWord = (text: string, words: string): boolean =>
  text.includes(words) && new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(words)}(?![\\p{L}\\p{N}])`, "u").test(text);
