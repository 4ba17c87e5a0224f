const LEAST = 256;

/** Numbers keys (32-bit hashes) in the order in which they come. */
export class KeyIndex {
  size = 0;
  /** Pairs of a key and its number plus one, 0 where the slot is empty. */
  #slots = new Int32Array(2 * LEAST);

  /** Forgets all keys, and makes room for so many. */
  clear(keys: number): void {
    this.size = 0;
    let slots = LEAST;
    while (slots < 2 * keys) slots *= 2;
    if (this.#slots.length === 2 * slots) this.#slots.fill(0);
    else this.#slots = new Int32Array(2 * slots);
  }

  /** The number of a key, -1 where it is not known. */
  find(key: number): number {
    return this.#slots[this.#slotOf(key) + 1]! - 1;
  }

  /** The number of a key, which gets one where it has none. No more keys than there is room for. */
  add(key: number): number {
    const slot = this.#slotOf(key);
    if (this.#slots[slot + 1] === 0) {
      this.#slots[slot] = key;
      this.#slots[slot + 1] = ++this.size;
    }
    return this.#slots[slot + 1]! - 1;
  }

  #slotOf(key: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (key << 1) & mask;
    while (slots[slot + 1] !== 0 && slots[slot] !== (key | 0)) slot = (slot + 2) & mask;
    return slot;
  }
}
