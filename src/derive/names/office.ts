import type { Role } from "../units";
import { wordSet } from "../word-set";
import { phraseAt, type Reader, surface } from "./reader";

const COMPLEMENT = wordSet("of for to in on from");
const LEADING = wordSet("under by");
const OPENS_COMPLEMENT = wordSet("of for to");

/**
 * An office without the country before it: "Senior Zemblan diplomat" gives "senior diplomat",
 * "Zembla's foreign minister" gives "foreign minister"; "ambassador to Zembla" stays.
 */
export function officeText(reader: Reader, role: Role): string {
  const { tokens } = reader;
  const parts: string[] = [];
  let start = role.to - lengthOf(reader, role);
  const opening = start;
  let dropped = false;
  let led = false;
  let several = false;
  for (let i = start; i < role.to; i++) {
    const { low } = tokens[i]!;
    led ||= LEADING.has(low);
    several ||= low.length === role.head.length + 1 && low.startsWith(role.head);
  }
  for (let i = start; i < role.to; ) {
    const low = tokens[i]!.low;
    if (COMPLEMENT.has(low)) break;
    const found = phraseAt(reader, i, role.to);
    const owns = found && tokens[found.to]?.low === "'s" && found.to < role.to;
    if (found && found.to < role.to && (found.phrase.demonym || found.phrase.country || owns) && !found.phrase.outlet) {
      if (i > start) parts.push(surface(reader, start, i));
      i = start = owns ? found.to + 1 : found.to;
      dropped = true;
    } else i++;
  }
  if (start < role.to) parts.push(surface(reader, start, role.to));
  let text = parts.length === 1 ? parts[0]! : parts.join(" ");
  if (led) text = text.replace(/^.*\b(delegation|team|group|mission) (under|led by|headed by) /i, "");
  if (ADDRESS.test(text)) text = text.replace(ADDRESS, "");
  if (!role.plural && several) text = singularOffice(text, role.head);
  if (!dropped || !tokens[opening]!.cap) return text;
  const rest = text.split(" ")[1] ?? "";
  const plain = /^[A-Z][a-z]/.test(text) && /^[a-z]/.test(rest) && !OPENS_COMPLEMENT.has(rest);
  return plain ? text[0]!.toLowerCase() + text.slice(1) : text;
}

const ADDRESS = /^((visiting|resident|the|a|an|mr|mrs|ms|h\.[a-z]\.([a-z]\.)?) )+/i;

/** "Presidents" lent to each of two is "President". */
const singularOffice = (text: string, head: string): string => {
  const words = text.split(" ");
  const at = words.findIndex((word) => word.toLowerCase() === `${head}s`);
  if (at >= 0) words[at] = words[at]!.slice(0, -1);
  return words.join(" ");
};

const DETERMINERS = wordSet("the a an his her their its our my this that");

/** Tokens of an office without its article. */
function lengthOf(reader: Reader, role: Role): number {
  let from = role.from;
  while (from < role.to - 1 && DETERMINERS.has(reader.tokens[from]!.low)) from++;
  return role.to - from;
}

/** The end of an office without the state that it is of: "minister of trade of Fiji". */
export function endOfOffice(reader: Reader, { from, to }: Role): number {
  for (let i = to - 1; i > from; i--)
    if (reader.tokens[i]!.low === "of") {
      const at = reader.tokens[i + 1]?.low === "the" ? i + 2 : i + 1;
      return phraseAt(reader, at, to)?.phrase.country ? i : to;
    }
  return to;
}
