import type { Context } from "../context";
import { W } from "../lexicon";
import { conflicts, genderOf, type Person } from "../names/person";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** What one is besides an office, or more loosely than by one: "the veteran diplomat", "the lawmaker". */
const LOOSE = wordSet(
  "diplomat official politician leader lawmaker legislator parliamentarian negotiator mediator emissary envoy dignitary strongman dictator warlord interlocutor visitor delegate member facilitator intermediary aide adviser advisor chief commander",
);
const PERSONS =
  /(?:ist|ian|eer|man|woman|crat|lawyer|jurist|banker|teacher|writer|farmer|soldier|officer|leader|organizer|organiser|lecturer|professor|priest|nurse|doctor|surgeon|physician|republican|conservative|democrat|labourite|native|veteran|novice|newcomer|heir|scion|academic|cleric|poet|judge|envoy)$/;
const ADVERBS = wordSet(
  "also then later earlier separately afterwards afterward subsequently next had has and , first",
);
const ACTS = W.MEET | W.RECEIVE | W.HOLD;
const ACTING = wordSet("called paid spoke talked sat visited flew met saw dined went conferred arrived");
const FARTHEST = 7;

/** The verb of meeting after adverbs and a day. */
function acts(units: Unit[], at: number): boolean {
  let i = at;
  while (
    i < units.length &&
    i < at + 3 &&
    (ADVERBS.has(units[i]!.low) || units[i]!.kind === "date" || units[i]!.low.endsWith("ly"))
  )
    i++;
  const verb = units[i];
  return verb !== undefined && verb.kind === "word" && ((verb.bits & ACTS) !== 0 || ACTING.has(verb.low));
}

/** Whether a sentence has begun with no more than adverbs and a day before a unit. */
function opens(units: Unit[], at: number): boolean {
  for (let i = 0; i < at; i++)
    if (units[i]!.kind !== "date" && units[i]!.kind !== "mark" && !ADVERBS.has(units[i]!.low)) return false;
  return at < 4;
}

/** Whom the text is about, where no country or gender speaks against it. */
function topic({ people, subject }: Context, country: string | null, word: string): number {
  const person: Person | undefined = people.all[subject];
  if (!person?.official || conflicts(person, genderOf(word))) return -1;
  if (country !== null && person.country !== null && person.country !== country) return -1;
  person.country ??= country;
  return subject;
}

/** "The West African diplomat then met …", whom nothing else names: the one whom the text is about. */
export function epithet(context: Context, units: Unit[], i: number): number {
  const role = units[i]!.roles[0]!;
  if (!(LOOSE.has(role.head) || !role.official) || !opens(units, i) || !acts(units, i + 1)) return -1;
  return topic(context, role.country, role.head);
}

/** "The Ohio Democrat met …", "the former nurse received …": the words are made to mean whom the text is about. */
export function readEpithet(context: Context, units: Unit[]): void {
  const start = units.findIndex((u) => u.kind !== "date" && u.low !== ",");
  if (start < 0 || start > 2 || units[start]!.low !== "the" || units[start]!.kind !== "word") return;
  for (let i = start + 1; i < units.length && i < start + FARTHEST; i++) {
    const u = units[i]!;
    const post = u.kind === "role" && !u.roles[0]!.official && u.roles[0]!.determiner === "";
    if (
      (u.kind === "role" && !post) ||
      u.kind === "pronoun" ||
      u.possessive ||
      (u.kind === "mark" && !/^[-\d]/.test(u.low))
    )
      return;
    if (u.kind === "person" && (u.roles.length > 0 || i > start + 1)) return;
    if (!acts(units, i + 1) || u.kind === "mark") continue;
    const last = context.reader.tokens[u.nameTo - 1]!.low;
    if (!post && !PERSONS.test(last)) return;
    const demonym = units.slice(start, i).find((v) => v.low === "demonym");
    const meant = topic(context, demonym?.country ?? null, last);
    if (meant >= 0) Object.assign(u, { kind: "pronoun", person: meant });
    return;
  }
}
