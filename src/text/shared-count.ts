/** How many members of one set another has too. */
export function sharedCount<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared++;
  return shared;
}
