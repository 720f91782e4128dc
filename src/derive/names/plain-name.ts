import { W } from "../lexicon";
import { wordSet } from "../word-set";
import { isSyllable } from "./name-words";
import { phraseAt, type Reader } from "./reader";

const PLAIN_NAMES = wordSet("no so to do per he you than long will");
/** Before a name they are one, wherever they stand: "he Rabuka" says nothing. */
const SURE = wordSet("per he you than long");
const CLOSES = wordSet(", ( )");

/** "No Kwang Chol", "To Lam", "Per Holm": a name whose first word is a plain one, where no sentence begins with it or where its form or another place in the text tells. */
export function isPlainName(reader: Reader, at: number, to: number): boolean {
  const { low } = reader.tokens[at]!;
  if (!PLAIN_NAMES.has(low) || !isNamePart(reader, at + 1, to)) return false;
  return SURE.has(low) || isWithin(reader, at) || isOfSyllables(reader, at, to) || isNamedElsewhere(reader, at);
}

function isNamePart(reader: Reader, at: number, to: number): boolean {
  const token = reader.tokens[at];
  return (
    at < to &&
    token!.kind === "word" &&
    token!.cap &&
    !token!.upper &&
    token!.breaks === 0 &&
    (reader.bits[at]! & ~W.PARTICLE) === 0 &&
    phraseAt(reader, at, to) === null
  );
}

/** Inside a sentence a plain word has no capital. */
function isWithin({ tokens }: Reader, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (!before || before.breaks > 1 || !token.cap || token.upper) return false;
  return before.kind === "word" ? !before.upper : CLOSES.has(before.low);
}

/** "So Se Pyong", "No Jae-pil"; not "So Kim Jong Un". */
function isOfSyllables(reader: Reader, at: number, to: number): boolean {
  const parts = reader.tokens[at + 1]!.low.split("-");
  let next = at + 2;
  for (; next < to && isNamePart(reader, next, to); next++) parts.push(reader.tokens[next]!.low);
  return parts.length === 2 && !reader.tokens[next]?.cap && parts.every((part) => isSyllable(part));
}

const isNamedElsewhere = (reader: Reader, at: number): boolean => namesWithin(reader).has(pairAt(reader, at));

const pairAt = ({ tokens }: Reader, at: number): string => `${tokens[at]!.low} ${tokens[at + 1]?.low}`;

/** The names of a text that stand inside its sentences, found once for each text. */
const found = new WeakMap<Reader, ReadonlySet<string>>();

function namesWithin(reader: Reader): ReadonlySet<string> {
  const known = found.get(reader);
  if (known) return known;
  const names = new Set<string>();
  for (const [at, { low, cap }] of reader.tokens.entries())
    if (cap && PLAIN_NAMES.has(low) && isWithin(reader, at)) names.add(pairAt(reader, at));
  found.set(reader, names);
  return names;
}
