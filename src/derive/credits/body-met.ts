import type { Context } from "../context";
import { fold } from "../tokens";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { type Credit, official } from "./credit";
import { bodyName } from "./naming";

/** Words for a body that stand for its whole name once somebody of it has met. */
const BODIES = wordSet(
  "institute council bank fund agency commission authority board committee union federation association company corporation foundation university movement front chamber centre center organisation organization",
);
/** "Head of the migration institute", "electoral council chief": whose it is. */
const OF = /^.+? (?:of|at|from) (?:the )?/i;
const SHORTEST = 3;

/** "The institute reports that …" after a meeting of its head, "UNODC posted a photo": the body of one who met. */
export function bodyMet(context: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const u = units[i]!;
  if (u.possessive || u.person >= 0 || !context.focus) return null;
  const letters = u.kind === "word" && u.bits === 0 && u.low.length >= SHORTEST && context.reader.tokens[u.from]!.upper;
  if (!letters && !(BODIES.has(u.low) && units[i - 1]?.low === "the")) return null;
  for (const { id } of context.focus.people)
    for (const role of context.people.all[id]!.roles) {
      const body = letters ? lettersIn(role.text, u.low) : bodyIn(role.text, u.low);
      if (!body) continue;
      const { name, country } = bodyName(context, units, body, role.country);
      return { credit: official(name, country, u.from, u.to), next: i + 1 };
    }
  return null;
}

const lettersIn = (office: string, low: string): string | null =>
  office.split(" ").find((word) => fold(word) === low) ?? null;

/** The name of a body within an office, up to a word: more than the word itself. */
function bodyIn(office: string, low: string): string | null {
  const words = office.split(" ");
  const at = words.findIndex((word) => fold(word) === low);
  if (at < 0) return null;
  const end = words[at + 1] === "of" ? words.length : at + 1;
  const name = words.slice(0, end).join(" ").replace(OF, "");
  return name.includes(" ") ? name : null;
}
