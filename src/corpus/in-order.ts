/**
 * Works on items some at a time and gives what came of each in the order of the items. No more than
 * `width` are begun before the first of them is taken.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Its failure is told in its turn.
    result.catch(() => {});
    begun.push(result);
    if (begun.length >= width) yield await begun.shift()!;
  }
  while (begun.length > 0) yield await begun.shift()!;
}
