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
  readonly isName: boolean;
}

interface Word {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** Words that are counted, measured or said: no subject of a theme. */
const EMPTY =
  /^(?:million|billion|trillion|hundred|thousand|dozen|per|percent|cent|crowns?|dollars?|pounds?|euros?|said|says|statement|interview|spokes\p{L}+|official|officials|source|sources|report|reports|reporter|reporters|news|media|conference|press|post|tweet|twitter|story|article|director|chief|executive|minister|secretary|president|general|senator|governor|chair\p{L}*|manager|long|high|low|big|small|great|good|bad|real|able|sure|clear|likely|possible|total|many|much|early|late|final|latest|recent|next|previous|current|former|whole|full|main|major|certain|different|similar|public|national|local)$/u;
const NOT_NOUN =
  /(?:ed|ing|ly|ize|ise|n't)$|^(?:need|want|know|think|believe|come|give|find|tell|ask|seem|feel|try|leave|call|keep|begin|help|show|hear|play|run|move|live|hold|bring|happen|write|provide|sit|stand|lose|pay|meet|include|continue|set|learn|change|lead|understand|watch|follow|stop|create|speak|read|allow|add|spend|grow|open|walk|win|offer|remember|love|consider|appear|buy|wait|serve|die|send|expect|build|stay|fall|cut|reach|kill|remain|became|become|went|made|took|saw|got|gave|found|told|left|held|brought|wrote|sat|stood|lost|paid|met|led|spoke|spent|grew|won|bought|sent|built|fell|struck|ran|put|rose|sold|broke|drove|knew|thought|felt|kept|began|shown|seen|done|gone|taken|given|known)$/;

/** Phrases that at least two passages share, as headings, most telling first; a bare name is joined to what it is about. */
export function headingCandidates(desk: Desk, pool: readonly Passage[]): Candidate[] {
  const phrases = new Map<string, Phrase>();
  for (const passage of pool) collect(desk, passage, phrases);
  const people = new Set(
    desk.reading.cast.members.filter((m) => m.type === "person").flatMap((m) => m.name.toLowerCase().split(/\s+/)),
  );
  const ranked = [...phrases.values()]
    .filter(
      (p) =>
        p.passages.size > 1 &&
        !surfaceOf(p)
          .toLowerCase()
          .split(/\s+/)
          .some((word) => people.has(word)),
    )
    .map((phrase) => ({ phrase, value: phraseValue(desk, phrase, pool.length) }))
    .sort((a, b) => b.value - a.value || (surfaceOf(a.phrase) < surfaceOf(b.phrase) ? -1 : 1));
  const out: Candidate[] = [];
  for (const { phrase } of ranked.slice(0, 40)) {
    const passages = [...phrase.passages].sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id);
    const heading = phrase.isName ? nameHeading(desk, phrase, passages) : commonHeading(phrase);
    if (heading && !out.some((other) => other.heading.toLowerCase() === heading.toLowerCase()))
      out.push({ heading, passages });
  }
  return out;
}

/** Shared by several voices, several words long, and no mere restatement of the headline. */
function phraseValue(desk: Desk, phrase: Phrase, pool: number): number {
  const voices = new Set([...phrase.passages].map((p) => p.voice)).size;
  const titled = desk.reading.titles.filter((title) => phrase.terms.every((term) => title.has(term))).length;
  const everywhere = phrase.passages.size / Math.max(4, pool) > 0.35 ? 2 : 0;
  return (
    Math.min(6, phrase.passages.size) * 0.4 +
    Math.min(4, voices) +
    (phrase.terms.length > 1 ? 2 : 0) -
    (phrase.isName ? 1.2 : 0) -
    0.5 * Math.min(3, titled) -
    everywhere
  );
}

function collect(desk: Desk, passage: Passage, phrases: Map<string, Phrase>): void {
  const { vocabulary } = desk.reading;
  const words: Word[] = [...passage.text.matchAll(WORD)].map((m) => ({
    word: m[0],
    at: m.index,
    end: m.index + m[0].length,
  }));
  for (let i = 0; i < words.length; i++) {
    for (let length = 1; length <= 3; length++) {
      const part = words.slice(i, i + length);
      if (part.length < length || !isPhrase(passage.text, part, vocabulary.isContent)) continue;
      if (length === 1 && !afterArticle(passage.text, part[0]!)) continue;
      const terms = part.map(({ word }) => vocabulary.stem(word.toLowerCase().replace(/['’]s$/, "")));
      const key = terms.join(" ");
      const surface = passage.text.slice(part[0]!.at, part.at(-1)!.end).replace(/['’]s?$/, "");
      const isName = part.every(({ word, at }) => /^\p{Lu}/u.test(word) && at > 0);
      let phrase = phrases.get(key);
      if (!phrase) {
        phrase = { surface: new Map(), passages: new Set(), terms, isName };
        phrases.set(key, phrase);
      }
      phrase.passages.add(passage);
      phrase.surface.set(surface, (phrase.surface.get(surface) ?? 0) + 1);
    }
  }
}

/** A single word is a subject only where an article or a possessive shows it to be a noun. */
const afterArticle = (text: string, { at, word }: Word): boolean =>
  /^\p{Ll}/u.test(word) &&
  word.length > 3 &&
  /\b(?:the|a|an|its|their|his|her|of|[\p{L}]+['’]s)\s$/u.test(text.slice(Math.max(0, at - 16), at)) &&
  /^(?:[,.;:)]|\s(?:of|in|on|at|for|to|and|that|which|was|were|is|are|had|has|will|would|by|from|with|said|as|after|before)\b)/.test(
    text.slice(at + word.length, at + word.length + 8),
  );

function isPhrase(text: string, part: readonly Word[], isContent: (word: string) => boolean): boolean {
  for (const [i, { word, at }] of part.entries()) {
    const lower = word.toLowerCase();
    if (!isContent(lower) || EMPTY.test(lower) || /\d/.test(word) || word.length < 3) return false;
    if (i > 0 && text.slice(part[i - 1]!.end, at) !== " ") return false;
    // A possessive belongs to what follows and cannot end a heading; capitals and small letters do not mix in a name.
    if (/['’]s$/.test(word) && i === part.length - 1) return false;
  }
  const last = part.at(-1)!;
  const first = part[0]!;
  if (part.length > 1 && /^\p{Lu}/u.test(last.word) !== /^\p{Lu}/u.test(first.word) && first.at !== 0) return false;
  if (part.length > 1 && first.at === 0) return false;
  // A lower-case phrase must be closed by what follows it, or it is half of a longer one.
  if (
    /^\p{Ll}/u.test(last.word) &&
    !/^(?:[,.;:)—–]|\s(?:of|in|on|at|for|to|and|or|but|that|which|who|was|were|is|are|had|has|have|will|would|could|by|from|with|said|as|after|before|when|while|than|over|under|into|against)\b|$)/.test(
      text.slice(last.end, last.end + 8),
    )
  )
    return false;
  return (
    !NOT_NOUN.test(last.word.toLowerCase()) &&
    !/(?:ly|ed)$/.test(first.word) &&
    !NOT_NOUN.test(first.word.toLowerCase())
  );
}

/** "Northlight Capital and the price": the name with the noun that its sentences share. */
function nameHeading(desk: Desk, phrase: Phrase, passages: readonly Passage[]): string | undefined {
  const nouns = new Map<string, { count: Set<number>; word: string }>();
  const own = new Set(phrase.terms);
  for (const passage of passages.slice(0, 8)) {
    for (const m of passage.text.matchAll(
      /\b(?:the|its|their|an?)\s(\p{Ll}{4,})(?=[,.;:]|\s(?:of|in|on|at|for|to|and|that|which|was|were|is|are|had|has|will|would|by|from|with|as|after|before)\b)/gu,
    )) {
      const term = desk.reading.vocabulary.stem(m[1]!);
      if (own.has(term) || EMPTY.test(m[1]!) || NOT_NOUN.test(m[1]!) || !desk.reading.vocabulary.isContent(m[1]!))
        continue;
      const known = nouns.get(term) ?? { count: new Set<number>(), word: m[1]! };
      known.count.add(passage.id);
      nouns.set(term, known);
    }
  }
  const best = [...nouns].sort(
    (a, b) =>
      b[1].count.size - a[1].count.size ||
      desk.reading.weight(b[0]) - desk.reading.weight(a[0]) ||
      (a[0] < b[0] ? -1 : 1),
  )[0];
  return best && best[1].count.size > 1 ? `${titled(surfaceOf(phrase))} and the ${best[1].word}` : undefined;
}

/** "The list", "Amnesty bill": a single noun takes its article. */
const commonHeading = (phrase: Phrase): string =>
  phrase.terms.length === 1 ? `The ${surfaceOf(phrase)}` : titled(surfaceOf(phrase));

const surfaceOf = (phrase: Phrase): string =>
  [...phrase.surface].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
const titled = (surface: string): string => surface.charAt(0).toUpperCase() + surface.slice(1);
