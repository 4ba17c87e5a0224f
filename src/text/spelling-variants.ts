/**
 * Whether two written forms may be one name: written with other marks ("Müller", "Mueller"), or brought into Latin letters by another
 * custom ("Zelensky", "Zelenskiy"; "Gaddafi", "Qadhafi"; "Muhammad", "Mohammed"). Consonants must agree up to a few that customs
 * exchange, vowels must stand at the same places and sound alike, so that Martin and Morton, Hansen and Hanson, Julio and Julia stay two.
 */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LEAST || Math.abs(a.length - b.length) > LENGTHENED) return false;
  const [first, second] = [openingOf(a), openingOf(b)];
  if (first !== undefined && second !== undefined && first !== second) return false;
  const [one, other] = [soundsOf(a), soundsOf(b)];
  return (
    one.consonants.length === other.consonants.length &&
    one.consonants.every((letter, i) => alike(letter, other.consonants[i]!)) &&
    one.vowels.every((group, i) => group === other.vowels[i] || near(group, other.vowels[i]!, i, one.vowels.length))
  );
}

/** Whether two names are one word for word, up to the spelling; both in small letters. */
export const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => sameSpelling(word, b[i]!) || (isArticle(word) && isArticle(b[i]!)));

/** "al-Assad", "el-Assad". */
const isArticle = (word: string): boolean => word === "al" || word === "el" || word === "ul";

/** Forms that `sameSpelling` takes for one have the same key; others may share it. */
export const spellingKey = (word: string): string =>
  word.length < LEAST
    ? word
    : soundsOf(word)
        .consonants.map((letter) => BROAD[letter] ?? letter)
        .join("");

/** In letters: in shorter names one letter tells two apart too often ("Lee", "Li"). */
const LEAST = 5;
/** In letters: no custom makes a name longer than another by more. */
const LENGTHENED = 4;
const BROAD: Readonly<Record<string, string>> = { q: "k", g: "k", w: "v", c: "k" };
const EXCHANGED = new Set(["gq", "kq", "vw"]);

const alike = (a: string, b: string): boolean => a === b || EXCHANGED.has(a < b ? a + b : b + a);

/** First letter, roughly: a cheap test that most pairs fail. Undefined where it is no plain letter. */
function openingOf(word: string): string | undefined {
  const letter = word.charAt(0).toLowerCase();
  if (!/[a-z]/.test(letter)) return undefined;
  if (/[aeiouy]/.test(letter)) return "";
  return letter === "p" ? "f" : (BROAD[letter] ?? letter);
}

interface Sounds {
  readonly consonants: readonly string[];
  /** Before, between and after the consonants; empty where none stands. */
  readonly vowels: readonly string[];
}

/** Letters that no mark can be taken off, and sequences that customs write in one letter or in several. */
const LETTERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/[øœ]/g, "o"],
  [/æ/g, "ae"],
  [/ß/g, "ss"],
  [/ł/g, "l"],
  [/[đð]/g, "d"],
  [/ı/g, "i"],
  [/þ/g, "th"],
  [/['’ʻʿʼ-]/g, ""],
  [/^abd[eu]l/, "abdal"],
  [/sch/g, "sh"],
  [/ph/g, "f"],
  [/[kg]h/g, "k"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ck/g, "k"],
  [/x/g, "ks"],
  [/c(?![eiyh])/g, "k"],
  [/([^aeiouy])\1+/g, "$1"],
  [/h$/, ""],
];

function soundsOf(word: string): Sounds {
  let plain = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  for (const [pattern, letters] of LETTERS) plain = plain.replace(pattern, letters);
  const consonants: string[] = [];
  const vowels = [""];
  for (const letter of plain) {
    if (/[aeiouy]/.test(letter)) vowels[vowels.length - 1] += letter === "y" ? "i" : letter;
    else {
      consonants.push(letter);
      vowels.push("");
    }
  }
  return { consonants, vowels };
}

const CLASSES = [
  /^(?:e|i|ee|ie|ii|ei)$/,
  /^(?:a|e|aa|ae)$/,
  /^(?:ai|ei|aie|eie|aii)$/,
  /^(?:o|u|ou|oo|ue|oe|uu)$/,
  /^(?:o|u|ou)a$/,
];

/** Vowels between consonants are near when they are of one class; at the end only an i written in several ways. */
function near(a: string, b: string, index: number, count: number): boolean {
  if (a === "" || b === "") return false;
  if (index === count - 1) return /^ii?$/.test(a) && /^ii?$/.test(b);
  return CLASSES.some((sounds) => sounds.test(a) && sounds.test(b));
}
