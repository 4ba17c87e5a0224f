type Numbers = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** A list of numbers with room for at least `length`: the same one where that has it, else one of twice the room or more. */
export function grown<T extends Numbers>(list: T, length: number): T {
  if (length <= list.length) return list;
  const more = new (list.constructor as new (length: number) => T)(Math.max(length, 2 * list.length));
  more.set(list);
  return more;
}
