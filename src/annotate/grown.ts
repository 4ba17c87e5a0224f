interface Table {
  readonly length: number;
  set(values: this): void;
}

/** The table itself where it has `length` places, else a larger one with the same beginning. */
export function grown<T extends Table>(table: T, length: number): T {
  if (table.length >= length) return table;
  const larger = new (table.constructor as new (length: number) => T)(Math.max(length, table.length * 2));
  larger.set(table);
  return larger;
}
