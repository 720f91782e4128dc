type Link = readonly [left: string, right: string];

/**
 * Orders two sides so that few of the links between them cross: each in turn by the middle of its
 * neighbours' places, as long as that helps. Who has no neighbour keeps to the end.
 * @example untangle(["a", "b"], ["x", "y"], [["a", "y"], ["b", "x"]]) // [["a", "b"], ["y", "x"]]
 */
export function untangle(
  left: readonly string[],
  right: readonly string[],
  links: readonly Link[],
): [string[], string[]] {
  const turned = links.map(([one, other]): Link => [other, one]);
  let best: [string[], string[]] = [[...left], [...right]];
  let fewest = crossings(...best, links);
  let [one, other] = best;
  for (let turn = 0; turn < 12 && fewest > 0; turn += 1) {
    other = byNeighbours(other, one, turned);
    one = byNeighbours(one, other, links);
    const now = crossings(one, other, links);
    if (now < fewest) [best, fewest] = [[one, other], now];
  }
  return best;
}

function byNeighbours(own: readonly string[], fixed: readonly string[], links: readonly Link[]): string[] {
  const place = placesOf(fixed);
  const neighbours = new Map(own.map((id) => [id, [] as number[]]));
  for (const [id, to] of links) neighbours.get(id)?.push(place.get(to) ?? 0);
  const middle = new Map(
    [...neighbours].map(([id, all]) => [id, all.length === 0 ? Infinity : all.reduce((a, b) => a + b) / all.length]),
  );
  const compare = (a: string, b: string) => middle.get(a)! - middle.get(b)!;
  return [...own].sort((a, b) => compare(a, b) || 0);
}

/** How often links cross one another. */
export function crossings(left: readonly string[], right: readonly string[], links: readonly Link[]): number {
  const [one, other] = [placesOf(left), placesOf(right)];
  const ends = links.map(([a, b]) => [one.get(a)!, other.get(b)!] as const);
  return ends.reduce(
    (sum, [a, b], index) => sum + ends.slice(index + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length,
    0,
  );
}

const placesOf = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, index) => [id, index]));
