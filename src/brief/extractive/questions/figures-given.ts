const WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Whether words give a figure: in digits, in letters, in millions. */
export const isGiven = (words: string, value: number): boolean =>
  (words.toLowerCase().match(/\d[\d,.]*(?: (?:m|b|tr)illion)?|\p{L}+/gu) ?? []).some((word) => {
    const [digits, unit] = word.replace(/,|\.$/g, "").split(" ");
    const scale = unit === "million" ? 1e6 : unit === "billion" ? 1e9 : unit === "trillion" ? 1e12 : 1;
    return Math.abs(Number(digits) * scale - value) < 1e-6 * value || word === WORDS[value - 2];
  });
