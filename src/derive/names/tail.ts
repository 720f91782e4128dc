import { W } from "../lexicon";
import type { Role } from "../units";
import { wordSet } from "../word-set";
import { type Reader, surface } from "./reader";

/** Offices that are held somewhere; a president "in Paris" is only there. */
const POSTED = wordSet(
  "ambassador envoy representative head chief director consul coordinator commissioner commander d'affaires delegate nuncio secretary adviser advisor counsellor official leader negotiator mediator interlocutor governor commandant emissary spokesman spokeswoman administrator coordinator rapporteur administrator deputy facilitator",
);
const IN = wordSet("in at to with within on under from");
const OF = wordSet("of for named appointed designated charged accredited responsible");
const ACTS = W.MEET | W.RECEIVE | W.SAY | W.HOLD;
const OF_SOMETHING = / (of|for) /;
const FURTHEST = 12;

/** "The head of the mission in the country, X": the office with what follows it up to the comma; `null` without a comma. */
export function withTailAhead(reader: Reader, role: Role, to: number, stop: (token: number) => boolean): Role | null {
  const { tokens, bits } = reader;
  const first = tokens[role.to]?.low ?? "";
  if (role.plural || role.to >= to) return null;
  const listed = first === "," ? fieldsEnd(reader, role.to + 1, to) : 0;
  if (listed > 0) return { ...role, to: listed, text: surface(reader, role.from, listed), determiner: "the" };
  if (role.determiner === "" && role.country === null) return null;
  // "the envoy for canal clearance, X": the last word of a field that the lexicon lacks.
  const mask = bits[role.to]!;
  const noun =
    OF_SOMETHING.test(role.text) &&
    tokens[role.to]!.kind === "word" &&
    (mask === 0 || (mask & (W.TALK | W.TALKS)) !== 0);
  if (!(OF.has(first) || noun || (IN.has(first) && POSTED.has(role.head)))) return null;
  for (let i = role.to + 1; i < to && i < role.to + FURTHEST; i++) {
    if (stop(i)) return null;
    if (tokens[i]!.low === ",")
      return i > role.to + (noun ? 0 : 1) ? { ...role, to: i, text: textOf(reader, role, i) } : null;
    if (tokens[i]!.kind === "mark" && tokens[i]!.low !== "'s") return null;
    if (!tokens[i]!.cap && bits[i]! & ACTS && !(bits[i]! & W.FIELD)) return null;
  }
  return null;
}

const textOf = (reader: Reader, role: Role, to: number): string =>
  surface(reader, role.determiner && role.determiner !== "'s" ? role.from + 1 : role.from, to);

/** "Secretary, Water Resources, X": fields alone between two commas. */
function fieldsEnd({ tokens, bits }: Reader, at: number, to: number): number {
  let i = at;
  while (i < to && i - at < 6 && tokens[i]!.kind === "word" && (bits[i]! & (W.FIELD | W.OFFICE)) === W.FIELD) i++;
  return i > at && i < to && tokens[at]!.cap && tokens[i]!.low === "," ? i : 0;
}
