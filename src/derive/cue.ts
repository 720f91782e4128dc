const bitsOf = new Map<string, number>();
/** Of each list of words asked for. */
const bits = new Map<string, number>();
let next = 1;

/**
 * Words that a rule looks for everywhere, as a bit that each of them carries (`cues` of a unit).
 *
 * @example const LED = cue("led headed"); (cuesOf("led") & LED) !== 0 // true
 */
export function cue(words: string): number {
  const known = bits.get(words);
  if (known !== undefined) return known;
  if (next === 0) throw new RangeError("there are 32 cues already");
  const bit = next;
  next <<= 1;
  for (const word of words.split(" ")) bitsOf.set(word, cuesOf(word) | bit);
  bits.set(words, bit);
  return bit;
}

/** The cues among the words of a sentence. */
export function cuesIn(units: { cues: number }[]): number {
  let cues = 0;
  for (let i = 0; i < units.length; i++) cues |= units[i]!.cues;
  return cues;
}

/** The bits of all cues that a word is among. */
export const cuesOf = (low: string): number => bitsOf.get(low) ?? 0;
