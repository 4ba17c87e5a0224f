import { matchesOf } from "../../../text/matches.js";

const SCALES = new Map([
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);
const WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Whether words give a figure: in digits, in letters, in millions. */
export const isGiven = (words: string, value: number): boolean => isExact(words, value) || isRounded(words, value);

/** "Nearly 190,000" is 188,829 to whoever has read it. */
const isRounded = (words: string, value: number): boolean =>
  matchesOf(ROUNDED, words).some(([, figure]) => {
    const about = Number(figure!.replaceAll(",", ""));
    return about >= 1000 && Math.abs(about - value) <= NEARLY * value;
  });
const ROUNDED =
  /\b(?:nearly|about|around|almost|some|roughly|over|more than|an estimated) (\d[\d,]*\d)(?![\d.,]*\d| (?:m|b|tr)illion)/gi;
const NEARLY = 0.02;

const isExact = (words: string, value: number): boolean =>
  (words.toLowerCase().match(/\d[\d,.]*(?: ?(?:(?:m|b|tr)illion|mn?|bn?)\b)?|\p{L}+/gu) ?? []).some((word) => {
    const [, digits, unit] = /^([\d.]*) ?(\p{L}*)$/u.exec(word.replace(/,|\.$/g, "")) ?? [];
    const scale = SCALES.get(unit?.charAt(0) ?? "") ?? 1;
    return Math.abs(Number(digits) * scale - value) < 1e-6 * value || word === WORDS[value - 2];
  });
