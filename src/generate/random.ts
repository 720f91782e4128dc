/** A stream of whole numbers from 0 to 2³² − 1, the same on every machine. */
export type Random = () => number;

/**
 * The stream of a seed and a place in it (`random(7, 2, 41)`: seed 7, purpose 2, number 41), by sfc32. Streams of
 * other seeds, purposes or numbers have nothing in common, so that any article can be made without those before it.
 */
export function random(...key: number[]): Random {
  let state = 0x9e3779b9;
  const mix = (word: number) => {
    state = Math.imul(state ^ word, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
    return state;
  };
  // A number may need more than 32 bits.
  for (const part of key) {
    mix(part >>> 0);
    mix(Math.floor(part / 2 ** 32));
  }
  let [a, b, c, count] = [mix(1), mix(2), mix(3), 1];
  const next = () => {
    const sum = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** A whole number from 0, below the bound. */
export const below = (next: Random, bound: number): number => Math.floor((next() / 2 ** 32) * bound);

/** A whole number between two, both included. */
export const between = (next: Random, low: number, high: number): number => low + below(next, high - low + 1);

export const chance = (next: Random, share: number): boolean => next() < share * 2 ** 32;

export const pick = <T>(next: Random, list: readonly T[]): T => list[below(next, list.length)]!;

/** So many of the list, none twice, in the order drawn. */
export function sample<T>(next: Random, list: readonly T[], size: number): T[] {
  const left = list.slice();
  const drawn = Math.min(size, left.length);
  for (let at = 0; at < drawn; at++) {
    const other = at + below(next, left.length - at);
    [left[at], left[other]] = [left[other]!, left[at]!];
  }
  left.length = drawn;
  return left;
}
