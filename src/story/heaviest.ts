/** Places of the `most` greatest weights from `start` to `end`, the greatest first; of equal ones the first. */
export function heaviest(weights: ArrayLike<number>, most: number, start: number, end: number): number[] {
  const places: number[] = [];
  for (let place = start; place < end; place++) {
    const weight = weights[place]!;
    if (places.length === most && weight <= weights[places[most - 1]!]!) continue;
    let at = places.length === most ? most - 1 : places.length;
    for (; at > 0 && weights[places[at - 1]!]! < weight; at--) places[at] = places[at - 1]!;
    places[at] = place;
  }
  return places;
}
