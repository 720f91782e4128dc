import { formatDay } from "../days";
import type { Day } from "../model";

const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/**
 * A number in words up to twelve, in figures above.
 * @example inWords(4) // "four"
 */
export const inWords = (number: number): string => NUMBERS[number] ?? number.toLocaleString("en");

/**
 * A number and its noun; the plural is given where it isn't the noun with an "s".
 * @example count(2, "meeting") // "2 meetings"
 */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** As `count`, the number in words. */
export const countInWords = (number: number, one: string, many = `${one}s`): string =>
  `${inWords(number)} ${number === 1 ? one : many}`;

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A list in words.
 * @example listInWords(["a", "b", "c"]) // "a, b and c"
 */
export const listInWords = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/**
 * A span of days in words, without what both ends share.
 * @example spanInWords("2019-05-21", "2019-05-25") // "21–25 May 2019"
 */
export function spanInWords(first: Day, last: Day): string {
  if (first === last) return formatDay(first);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${formatDay(first, "d")}–${formatDay(last)}`;
  if (first.slice(0, 4) === last.slice(0, 4)) return `${formatDay(first, "d MMMM")} – ${formatDay(last)}`;
  return `${formatDay(first)} – ${formatDay(last)}`;
}
