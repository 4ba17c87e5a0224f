import type { ChunkTable } from "../chunk-table.js";
import { grown } from "../grown.js";
import { nameTokens } from "./name-tokens.js";
import type { WordFacts } from "./words.js";

const USUAL = 65_536;

/** The tagger's tokens of the chunks of a table, cut and looked up once for each chunk. */
export class ChunkWords {
  /** Where the tokens of each chunk begin; one more entry than there are chunks. */
  first = new Int32Array(1);
  /** Tokens, by their distance from the chunk's start. */
  starts = new Int32Array(USUAL);
  ends = new Int32Array(USUAL);
  readonly words: string[] = [];
  readonly facts: WordFacts[] = [];
  #generation = 0;
  #chunks = 0;

  constructor(
    readonly table: ChunkTable,
    private readonly factsOf: (word: string) => WordFacts,
  ) {}

  /** Reads the chunks that the table has got since. */
  follow(): void {
    const { table } = this;
    if (this.#generation !== table.generation) {
      this.#generation = table.generation;
      this.#chunks = 0;
      this.words.length = 0;
      this.facts.length = 0;
      // What grew for an unusually long text is given back.
      this.first = new Int32Array(1);
      this.starts = new Int32Array(USUAL);
      this.ends = new Int32Array(USUAL);
    }
    this.first = grown(this.first, table.count + 1);
    for (; this.#chunks < table.count; this.#chunks++) this.#read(this.#chunks);
  }

  #read(chunk: number): void {
    const tokens = nameTokens(this.table.texts[chunk]!);
    const first = this.words.length;
    this.starts = grown(this.starts, first + tokens.words.length);
    this.ends = grown(this.ends, first + tokens.words.length);
    for (const [k, word] of tokens.words.entries()) {
      this.starts[first + k] = tokens.starts[k]!;
      this.ends[first + k] = tokens.ends[k]!;
      this.words.push(word);
      this.facts.push(this.factsOf(word));
    }
    this.first[chunk + 1] = this.words.length;
  }
}
