import type { Desk } from "../desk.js";
import type { Passage } from "../passage.js";

export interface Candidate {
  readonly heading: string;
  readonly passages: readonly Passage[];
}

interface Phrase {
  readonly surface: Map<string, number>;
  readonly passages: Set<Passage>;
  readonly terms: readonly string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const VERBAL = /(?:ed|ing|ly)$/;

/** Phrases of two or three content words that at least two passages share, most telling first. */
export function headingCandidates(desk: Desk, pool: readonly Passage[]): Candidate[] {
  const phrases = new Map<string, Phrase>();
  for (const passage of pool) collect(desk, passage, phrases);
  const voices = (phrase: Phrase): number => new Set([...phrase.passages].map((p) => p.voice)).size;
  return [...phrases.values()]
    .filter((phrase) => phrase.passages.size > 1)
    .map((phrase) => ({
      phrase,
      value:
        phrase.passages.size * 0.5 +
        voices(phrase) +
        phrase.terms.length * 0.8 +
        phrase.terms.reduce((s, t) => s + desk.reading.weight(t), 0),
    }))
    .sort((a, b) => b.value - a.value || (title(a.phrase) < title(b.phrase) ? -1 : 1))
    .map(({ phrase }) => ({
      heading: title(phrase),
      passages: [...phrase.passages].sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id),
    }));
}

function collect(desk: Desk, passage: Passage, phrases: Map<string, Phrase>): void {
  const { vocabulary } = desk.reading;
  const words = [...passage.text.matchAll(WORD)].map((m) => ({ word: m[0], at: m.index, end: m.index + m[0].length }));
  for (let i = 0; i < words.length; i++) {
    for (let length = 2; length <= 3; length++) {
      const part = words.slice(i, i + length);
      if (part.length < length || !isPhrase(passage.text, part, vocabulary.isContent)) continue;
      const terms = part.map(({ word }) => vocabulary.stem(word.toLowerCase()));
      const key = terms.join(" ");
      const surface = passage.text.slice(part[0]!.at, part.at(-1)!.end);
      let phrase = phrases.get(key);
      if (!phrase) phrases.set(key, (phrase = { surface: new Map(), passages: new Set(), terms }));
      phrase.passages.add(passage);
      phrase.surface.set(surface, (phrase.surface.get(surface) ?? 0) + 1);
    }
  }
}

function isPhrase(
  text: string,
  part: ReadonlyArray<{ word: string; at: number; end: number }>,
  isContent: (w: string) => boolean,
): boolean {
  for (const [i, { word, at }] of part.entries()) {
    if (!isContent(word.toLowerCase()) || /\d/.test(word) || word.length < 3) return false;
    if (i > 0 && text.slice(part[i - 1]!.end, at) !== " ") return false;
  }
  return !VERBAL.test(part.at(-1)!.word) && !/ly$|ed$/.test(part[0]!.word);
}

const title = (phrase: Phrase): string => {
  const surface = [...phrase.surface].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
  return surface.charAt(0).toUpperCase() + surface.slice(1);
};
