import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { readList } from "./list";
import { isWord } from "./phrases";

const BESIDE = wordSet("sitting attending looking listening taking acting interpreting present");
const ALSO = wordSet("also both");

/** "The two met, with A and B sitting in", "a second session followed, with A also present": who sat in is nobody met. */
export function isBeside(units: Unit[], object: number): boolean {
  if (!isWord(units[object - 1], "with") || !isWord(units[object - 2], ",")) return false;
  const { end } = readList(units, object);
  return isWord(units[isWord(units[end], ALSO) ? end + 1 : end], BESIDE);
}
