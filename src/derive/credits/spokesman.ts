import type { Context } from "../context";
import { W } from "../lexicon";
import { isHeldMeeting, isThere } from "../meetings/draft";
import { isTalkWord } from "../meetings/phrases";
import { officeText } from "../names/office";
import type { Person } from "../names/person";
import { surface } from "../names/reader";
import { HIS_HER } from "../pronouns";
import { fold } from "../tokens";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { countryHere, SPEAKING, withCountry } from "./country";
import { type Credit, official } from "./credit";
import { isInstitution } from "./institution";
import { bodyName } from "./naming";
import { isLettersOfBody, isOfStates } from "./organisation";
import { colonOf, verbOfSpeaker } from "./speaker-verb";
import { hasDetails, SAYS, speaks } from "./speaks";

const POSTS = wordSet("tweeted tweets posted");
const SHARES = wordSet("shared shares");

export function fromPerson(context: Context, u: Unit, units: Unit[]): Credit {
  const person = u.person >= 0 ? context.people.all[u.person]! : null;
  return {
    name: (person && spokesmanName(context, person)) ?? surface(context.reader, u.nameFrom, u.nameTo),
    kind: "person",
    country: person?.country ?? u.country ?? (person?.official ? (context.host ?? countryHere(context, units)) : null),
    from: u.kind === "person" ? u.nameFrom : u.from,
    to: u.kind === "person" ? u.nameTo : u.to,
    link: "explicit",
    rule: "a person's own word",
  };
}

/** "the Foreign Ministry spokesman", "a Kremlin spokeswoman": without a name, the institution speaks. */
export function spokesmanOf(context: Context, units: Unit[], i: number): Credit | null {
  const u = units[i]!;
  const role = u.kind === "role" && u.person < 0 ? u.roles[0]! : null;
  if (!role || role.plural || !/^(spokes|press-?secretary)/.test(role.head)) return null;
  const body = spokenFor(officeText(context.reader, role));
  // "A U.N. spokesman": nobody's body by a state.
  if (isLettersOfBody(fold(body))) return official(`${body} ${role.head}`, null, u.from, u.to);
  if (isOfStates(body)) return { ...official(body, null, u.from, u.to), kind: "organisation" };
  if (!SPEAKING.test(fold(body))) return isInstitution(body) ? official(body, role.country, u.from, u.to) : null;
  // Other states than the one that the lexicon knows have a Foreign Office.
  const { name, country } = bodyName(context, units, body, /^foreign office$/i.test(body) ? null : role.country);
  return official(name, country, u.from, u.to);
}

/** "Foreign Ministry spokesman", "spokesman of the Foreign Ministry", "External Affairs spokesman": who is spoken for. */
function spokenFor(office: string): string {
  const of = /\b(?:spokes\w+|press secretary) (?:of|for|at) (?:the )?(.+)$/i.exec(office)?.[1];
  const body = of ?? office.replace(/\s*\b(deputy )?(spokes\w+|press secretary)\b.*$/i, "");
  if (/^presidential$/i.test(body)) return "presidency";
  return /\b(affairs|relations)$/i.test(body) ? `${body} Ministry` : body.replace(/['\u2019]s$/, "");
}

/** Institutions that every state has and that say nothing without it. */
const NO_OFFICE = wordSet("government state party army police");

/** "Ida Holm (White House)": a spokesman is named with the institution whose word it is, where the text tells it. */
function spokesmanName(context: Context, person: Person): string {
  const role = person.roles.find(({ head }) => /^(spokes|secretary)/.test(head));
  const body =
    role &&
    officeText(context.reader, role)
      .replace(/\s*\b(deputy )?(spokes\w+|press secretary)\b.*$/i, "")
      .replace(/['\u2019]s$/, "");
  if (!role || !body || NO_OFFICE.has(fold(body)) || !SPEAKING.test(fold(body))) return person.name;
  return `${person.name} (${withCountry(context, role.country, body)})`;
}

const AIDES = wordSet("aide aide-de-camp adviser advisor chief secretary");

/** "Lee's chief of staff, Ida Holm", "his aide Ida Holm", where Lee was at the meeting just told. */
const isAideOf = ({ focus, people, subject }: Context, units: Unit[], i: number): boolean =>
  focus !== null &&
  ((isThere(focus, subject) &&
    units[i]!.roles.some(({ determiner, head }) => HIS_HER.has(determiner) && AIDES.has(head))) ||
    ((units[i - 1]?.possessive ?? false) &&
      isThere(focus, units[i - 1]!.person) &&
      !isThere(focus, units[i]!.person) &&
      people.all[units[i]!.person]!.roles.some(({ head }) => AIDES.has(head))));

const THEIR = wordSet("their the his her this that");
const OF_OTHERS = wordSet("of between next");

/** "The deputy minister, Ida Holm, said their talk had run over": one who was not there, on the meeting just told. */
function tellsOfTheirTalks({ focus, sentence, paragraph }: Context, units: Unit[], i: number): boolean {
  if (!focus || !isHeldMeeting(focus) || focus.paragraph !== paragraph || sentence - focus.sentence > 2) return false;
  if (isThere(focus, units[i]!.person) || verbOfSpeaker(units, i) < 0) return false;
  return (
    units.some(
      (u, at) =>
        isTalkWord(u) &&
        units.slice(Math.max(0, at - 3), at).some(({ low }) => THEIR.has(low)) &&
        !OF_OTHERS.has(units[at + 1]?.low ?? ""),
    ) || units.some(({ low, kind }, at) => (kind === "pronoun" && low === "they") || (low === "sides" && at > i))
  );
}

const OTHERS = wordSet("person org outlet");
const POSTED_ON = wordSet("on via");
const ATTENDED = wordSet("attended joined accompanied flanked represented assisted aided");
const TOLD_BY = wordSet("to by");

/** A spokesperson's word, or anyone's post. */
export function speaksForOthers(context: Context, units: Unit[], i: number): Credit | null {
  const u = units[i]!;
  if (u.possessive || u.kind === "pronoun") return null;
  const person = context.people.all[u.person]!;
  // "The PMO spokesman, Ida Holm".
  const before = units[i - 1]?.low === "," ? units[i - 2] : undefined;
  const speaksForOne = () =>
    isAideOf(context, units, i) ||
    tellsOfTheirTalks(context, units, i) ||
    before?.roles.some(({ head }) => head.startsWith("spokes")) ||
    person.roles.some(
      (role) =>
        /spokes|spox|press-secretary/.test(role.head) || /\b(press|media)\b|spokes/.test(role.text.toLowerCase()),
    );
  let saying = false;
  let posting = false;
  for (let j = i + 1; j < units.length && j < i + 12; j++) {
    const v = units[j]!;
    if (SHARES.has(v.low) && hasDetails(units, j)) return fromPerson(context, u, units);
    if (v.kind === "word" && v.bits & (W.MEET | W.RECEIVE | W.HOLD) && !saying) break;
    // Someone else, or an office, speaks.
    if (!saying && (v.person >= 0 || OTHERS.has(v.kind) || (v.kind === "word" && v.bits & W.SPEAKS))) break;
    // "…, according to a statement posted on the website of the presidency".
    if (v.low === "according") break;
    if (v.kind === "word" && v.bits & SAYS) saying = true;
    if (POSTS.has(v.low)) posting = true;
    // "X" and "Facebook" stand as names.
    const posted = v.bits || (v.kind === "name" ? (context.reader.lexicon.words.get(v.low) ?? 0) : 0);
    if (saying && posted & W.POSTED && POSTED_ON.has(units[j - 1]?.low ?? "")) posting = true;
    if (v.low === "." || v.low === ";") break;
  }
  if (posting) return fromPerson(context, u, units);
  // "Attended by the spokesman, Ida Holm": there, and not speaking.
  const by = TOLD_BY.has(units[i - 1]?.low ?? "") && !ATTENDED.has(units[i - 2]?.low ?? "");
  const told = saying || colonOf(units, i) >= 0 || by || speaks(units, i);
  return told && speaksForOne() ? fromPerson(context, u, units) : null;
}
