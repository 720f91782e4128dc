/** A set of words with a bit of its own, so that a sentence can be asked at once whether it has any of them. */
export interface Cue extends ReadonlySet<string> {
  readonly bit: number;
}

const bitsOf = new Map<string, number>();
let next = 1;

/**
 * Words without which a rule has nothing to read.
 *
 * @example const LED = cue("led headed"); (cuesOf("led") & LED.bit) !== 0 // true
 */
export function cue(words: string): Cue {
  if (next === 0) throw new RangeError("there are 32 cues already");
  const bit = next;
  next <<= 1;
  const list = words.split(" ");
  for (const word of list) bitsOf.set(word, cuesOf(word) | bit);
  return Object.assign(new Set(list), { bit });
}

/** The bits of all cues that a word is among. */
export const cuesOf = (low: string): number => bitsOf.get(low) ?? 0;
