import type { OutletKind } from "../../model";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { phraseAt, type Reader } from "./reader";

const OF_THE = wordSet("del de du");
const HAVE_EDITIONS = wordSet("newspaper broadcaster website");

/** Where the name of an outlet ends that is longer than the lexicon has it: that of an edition, or of a branch that reports. */
export function longerNameEnd(reader: Reader, made: Unit, to: number, stop: (token: number) => boolean): number {
  const end = editionEnd(reader, made.outletKind, made.to, to, stop);
  return end > made.to ? end : branchEnd(reader, made, to, stop);
}

/** "La Nota Austral", "TVZ Nord": past the one more capital that tells an edition or a station from the outlet that the lexicon has. */
function editionEnd(
  reader: Reader,
  kind: OutletKind | null,
  at: number,
  to: number,
  stop: (token: number) => boolean,
): number {
  // "El Bote del Sur".
  if (OF_THE.has(reader.tokens[at]?.low ?? "") && at + 1 < to) {
    const end = editionEnd(reader, kind, at + 1, to, stop);
    return end > at + 1 ? end : at;
  }
  const more = reader.tokens[at];
  // "The BBC Hausa Service".
  const service = reader.tokens[at + 1];
  if (kind === "broadcaster" && at + 1 < to && more!.cap && service!.cap && service!.low === "service") return at + 2;
  if (at >= to || !more || !HAVE_EDITIONS.has(kind ?? "") || stop(at) || phraseAt(reader, at, to)) return at;
  const unknown = more.kind === "word" && more.cap && !more.upper && more.breaks === 0 && reader.bits[at] === 0;
  const next = reader.tokens[at + 1];
  return unknown && !(at + 1 < to && next!.cap) ? at + 1 : at;
}

/** "NRK Fjord said", "El Faro Austral reported": past the one more capital before what ends a clause or tells something. */
function branchEnd(reader: Reader, made: Unit, to: number, stop: (token: number) => boolean): number {
  const { tokens, bits } = reader;
  const at = made.to;
  const next = tokens[at];
  if (!next?.cap || next.upper || phraseAt(reader, at, to)?.phrase.outlet) return at;
  if (at >= to || bits[at] !== 0 || made.outletKind === "government" || stop(at)) return at;
  const ends = at + 1 >= to || ENDS.has(tokens[at + 1]?.low ?? "") || ((bits[at + 1] ?? 0) & W.SAY) !== 0;
  return ends && !TOLD.has(tokens[made.from - 1]?.low ?? "") ? at + 1 : at;
}

const ENDS = wordSet(". , ) ;");
const TOLD = wordSet("told on");
