import type { OutletKind } from "../../model";
import { wordSet } from "../word-set";
import { phraseAt, type Reader } from "./reader";

const OF_THE = wordSet("del de du");
const HAVE_EDITIONS = wordSet("newspaper broadcaster website");

/** "La Nota Austral", "TVZ Nord": past the one more capital that tells an edition or a station from the outlet that the lexicon has. */
export function editionEnd(
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
  if (at >= to || !more || !HAVE_EDITIONS.has(kind ?? "") || stop(at) || phraseAt(reader, at, to)) return at;
  const unknown = more.kind === "word" && more.cap && !more.upper && more.breaks === 0 && reader.bits[at] === 0;
  const next = reader.tokens[at + 1];
  return unknown && !(at + 1 < to && next!.cap) ? at + 1 : at;
}
