/** State after each event of one state; wink writes states and events as numbers. */
type Transitions = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Machine = readonly [
  version: number,
  states: number,
  transitions: Transitions,
  /** The tag that a pattern gives, at the state where it is complete; below zero it is given whatever the word may be. */
  results: Readonly<Record<string, string>>,
  /** Where in the pattern the tag is given: how far from its first piece, and from its last. */
  places: Readonly<Record<string, readonly [number, number]>>,
];

/** Events: tags, then hints, then the end of the text. */
const HINTS_FROM = 32;
const MOST_HINTS = 94;
const END = HINTS_FROM + MOST_HINTS;
const EVENTS = END + 1;
const WINK_HINT = 1_080_000;
const WINK_END = 2_070_000;
const WINK_OTHERWISE = 2_070_003;

/** The event of a piece: its hint where it has one, else its tag. */
export const eventOf = (tag: number, hint: number): number => (hint === 0 ? tag : HINTS_FROM + hint);

function eventOfKey(key: number): number | undefined {
  if (key === WINK_END) return END;
  if (key > WINK_HINT && key < WINK_HINT + MOST_HINTS) return HINTS_FROM + key - WINK_HINT;
  return key < HINTS_FROM ? key : undefined;
}

/**
 * Patterns of tags and hints over which one piece gets another tag. Greedy, as in wink-nlp's automaton: the longest pattern from the
 * leftmost piece, then on behind it.
 */
export class TagRules {
  readonly #next: Int16Array;
  readonly #otherwise: Int16Array;
  readonly #result: Int8Array;
  readonly #place: Int8Array;

  constructor(json: string) {
    const [, states, transitions, results, places] = JSON.parse(json) as Machine;
    this.#next = new Int16Array((states + 1) * EVENTS);
    this.#otherwise = new Int16Array(states + 1);
    this.#result = new Int8Array(states + 1);
    this.#place = new Int8Array(states + 1);
    for (const [state, row] of Object.entries(transitions)) {
      for (const [key, target] of Object.entries(row)) {
        const event = eventOfKey(Number(key));
        if (Number(key) === WINK_OTHERWISE) this.#otherwise[Number(state)] = target;
        else if (event !== undefined) this.#next[Number(state) * EVENTS + event] = target;
      }
    }
    for (const [state, result] of Object.entries(results)) this.#result[Number(state)] = Number(result);
    for (const [state, [from]] of Object.entries(places)) this.#place[Number(state)] = from;
  }

  /** Changes the tags of `count` pieces. `allowed` are the tags that each may have, as bits. */
  apply(tags: Uint8Array, hints: Uint8Array, allowed: Uint32Array, count: number): void {
    // All patterns are found before any tag changes.
    const found = this.#find(tags, hints, count);
    for (let k = 0; k < found.length; k += 2) {
      const at = found[k]!;
      const result = found[k + 1]!;
      if (result < 0) tags[at] = -result;
      else if ((allowed[at]! >>> result) & 1) tags[at] = result;
    }
  }

  /** Pairs of a piece and the result for it. */
  #find(tags: Uint8Array, hints: Uint8Array, count: number): number[] {
    const found: number[] = [];
    let state = 0;
    let first = 0;
    for (let i = 0; i <= count; i++) {
      let passed = 0;
      let passedAt = 0;
      for (let j = i; j <= count; j++) {
        const event = j === count ? END : eventOf(tags[j]!, hints[j]!);
        const next = this.#next[state * EVENTS + event]!;
        if (state === 0) first = j;
        let complete = 0;
        if (this.#result[next] !== 0) {
          complete = next;
          i = j;
        } else if (next === 0 && passed !== 0) {
          complete = passed;
          i = passedAt;
        }
        state = complete === 0 ? next : 0;
        if (complete !== 0) found.push(first + this.#place[complete]!, this.#result[complete]!);
        if (state === 0) break;
        if (this.#otherwise[state] !== 0) {
          passed = this.#otherwise[state]!;
          passedAt = j;
        }
      }
    }
    return found;
  }
}
