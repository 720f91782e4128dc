import type { Side } from "../model";
import type { Context } from "./context";
import { cue } from "./cue";
import { W } from "./lexicon";
import type { Draft } from "./meetings/draft";
import type { Person } from "./names/person";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

const isHosting = (rule: string): boolean => rule === "received";
const isVisiting = (rule: string): boolean => rule === "was received by" || rule === "called on";
/** Where states meet as guests of nobody. */
const NEUTRAL = new Set(["new york", "geneva"]);

const ABROAD = /\b(united nations|u\.?n\.?|e\.?u\.?|european union|nato|african union|asean|opec|league)\b/i;

const SIDELINES = cue("sideline sidelines margin margins side-line side-lines");

/**
 * Gives officials of a sentence's events a country that their bare office leaves out: who receives a
 * foreigner at home is of the place, who comes along is of the country of those they came with.
 */
export function settleCountries(context: Context, events: Draft[], units: Unit[]): void {
  const { cues } = context;
  if ((cues & LEADING) !== 0) settleDelegations(context, units);
  if ((cues & COMPANIONS) !== 0) settleCompanions(context, units);
  if ((cues & SIDELINES) !== 0) return;
  for (const event of events) {
    if (event.place && NEUTRAL.has(event.place.toLowerCase())) continue;
    const home = event.country ?? context.host;
    if (!home || event.status === "background") continue;
    const people = event.people.map(({ id, side }) => ({ person: context.people.all[id]!, side }));
    const rule = event.support[0]?.rule ?? "";
    for (const { person, side } of people) {
      if (person.country) continue;
      const receives = isHosting(rule) ? side === "subject" : isVisiting(rule) ? side === "object" : null;
      if (!receives && !holdsBareOffice(person)) continue;
      // Told from one country of a meeting in another: only who receives is at home there.
      if (!receives && event.country && context.host && event.country !== context.host) continue;
      const guest = people.some((other) => other.person.country !== null && other.person.country !== home);
      const hosted = people.some((other) => other.person.country === home && other.side !== side);
      if (receives ?? (guest && !hosted)) person.country = home;
    }
    if (event.country && !context.host && people.some(({ person }) => person.country === home)) context.host = home;
  }
}

const LEADING = cue("led headed under");
const DELEGATIONS = wordSet("delegation mission team");

/** "A delegation of the Cuban government headed by X": X is of that country. */
function settleDelegations(context: Context, units: Unit[]): void {
  for (let i = 0; i < units.length; i++) {
    if (!(units[i]!.cues & LEADING)) continue;
    const leader = units.slice(i + 1, i + 3).find((u) => u.kind === "person" && u.person >= 0);
    const person = leader && context.people.all[leader.person]!;
    if (!person || person.country) continue;
    const group = units.slice(Math.max(0, i - 9), i).reverse();
    const at = group.findIndex((u) => DELEGATIONS.has(u.low));
    if (at < 0) continue;
    person.country = group.slice(0, at + 2).find((u) => u.country && u.kind !== "person")?.country ?? null;
  }
}

const ACTS = W.MEET | W.RECEIVE | W.SAY | W.HOLD;
const COMPANIONS = cue("joining accompanying accompanied");
const WERE = wordSet("were was included by");

/** "Other Fijian officials joining X were A and B", "X was accompanied by A": of the country of those they came with. */
function settleCompanions(context: Context, units: Unit[]): void {
  const at = units.findIndex((u) => u.kind === "word" && (u.cues & COMPANIONS) !== 0);
  if (at < 0) return;
  const by = units.findIndex((u, i) => i > at && WERE.has(u.low));
  if (by < 0) return;
  const leads = units.slice(0, by).filter((u) => !(u.kind === "place" || u.kind === "org" || u.kind === "outlet"));
  const people = leads.filter((u) => u.kind === "person" || u.kind === "role" || u.kind === "pronoun").reverse();
  const country = [...people, ...leads]
    .map((u) => (u.person >= 0 ? context.people.all[u.person]!.country : u.country))
    .find(Boolean);
  if (!country) return;
  const rest = units.slice(by + 1);
  const verb = rest.findIndex((u) => u.kind === "word" && (u.low === "also" || (u.bits & ACTS) !== 0));
  for (const u of verb < 0 ? rest : rest.slice(0, verb))
    if (u.kind === "person" && u.person >= 0) context.people.all[u.person]!.country ??= country;
}

const ABROAD_POSTS = wordSet("ambassador envoy counterpart colleague number member");

const holdsBareOffice = (person: Person): boolean =>
  person.roles.some((role) => role.official && !role.country) &&
  !person.roles.every((role) => ABROAD_POSTS.has(role.head)) &&
  !person.roles.some((role) => ABROAD.test(role.text));

/** The country of the only places that a text's opening sentences name, where no dateline tells it. */
export function settingOf(opening: Unit[][]): string | null {
  const all: Unit[] = [];
  for (const units of opening) all.push(...units);
  const there: Unit[] = [];
  for (let i = 0; i < all.length; i++) {
    const u = all[i]!;
    if (u.kind !== "place" || !u.country || u.possessive) continue;
    if (i === 0 ? opens(all) : PLACING.has(all[i - 1]!.low)) there.push(u);
  }
  if (there[0] && there[0] === opening[0]?.[0]) return there[0].country;
  const countries = new Set(there.map((u) => u.country));
  return countries.size === 1 ? there[0]!.country : null;
}

const HEADS_LINE = wordSet(". : \u2014 \u2013 -");
const opens = (all: Unit[]): boolean => HEADS_LINE.has(all[1]?.low ?? "");

const PLACING = wordSet("in into to at from");

/** The host is at home where the meeting was, the visitor is not; failing that, the host is who received. */
export function sideOf(context: Context, event: Draft, { id, side, extra }: Draft["people"][number]): Side {
  if (event.kind === "call") return "other";
  const { country } = context.people.all[id]!;
  const home = event.country ?? context.host;
  const rule = event.support[0]?.rule ?? "";
  const travels = event.kind === "arrival" || event.kind === "departure";
  if (country && home) {
    if (country === home) return "host";
    const others = event.people
      .filter((other) => other.id !== id)
      .map((other) => context.people.all[other.id]!.country);
    const inThird = others.length > 0 && others.every((other) => other !== null && other !== home);
    return inThird && !travels ? "other" : "visitor";
  }
  if (travels) return "visitor";
  if (extra) return "other";
  if (isHosting(rule)) return side === "subject" ? "host" : "visitor";
  if (isVisiting(rule)) return side === "subject" ? "visitor" : "host";
  return "other";
}
