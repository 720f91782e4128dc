import type { Context } from "../context";
import { isMinistry } from "../credits/ministry";
import { recurrent } from "../meetings/protagonist";
import { namedAhead } from "../names/ahead";
import { fits } from "../names/held";
import { conflicts, genderOf, type Person } from "../names/person";
import { byRole, counterpart, ofCountry } from "../names/recall";
import { followsAs } from "../predicated";
import type { Role, Unit } from "../units";
import { wordSet } from "../word-set";
import { epithet } from "./epithet";
import type { Heard } from "./heard";
import { visitorCalled } from "./visitor";

const DEFINITE = wordSet("the his her their 's its");
const OWNED = wordSet("his her their our my another");
const RELATIVE = wordSet("counterpart colleague number");
const VISITORS = wordSet("guest visitor");
const VISITING = /^visiting (dignitary|leader|official|delegate|diplomat)$/i;
const HOSTS = wordSet("host");
const OWNERS = wordSet("his her 's the");

/** Whom an office without a name means: "the Czech minister", "his guest", "a Fijian envoy"; -1 where nobody. */
export function meantByOffice(context: Context, units: Unit[], i: number, heard: Heard): number {
  const u = units[i]!;
  const role = u.roles[0]!;
  // "his appointment as ambassador": nobody else's office.
  if (followsAs(units, i)) return -1;
  if (RELATIVE.has(role.head)) {
    const other = heard.first >= 0 ? heard.first : context.subject;
    if (!role.country) return -1;
    return counterpart(context.people, role.country, other)?.id ?? ahead(context, u, heard);
  }
  const found = known(context, units, i, heard);
  return found >= 0 || OWNED.has(role.determiner) ? found : ahead(context, u, heard);
}

/** Whom the text names further down. */
function ahead(context: Context, u: Unit, heard: Heard): number {
  const named = namedAhead(context.people, u.roles[0]!, heard.ahead);
  if (!named) return -1;
  context.people.add(named, u);
  heard.ahead = named;
  return named.id;
}

function known(context: Context, units: Unit[], i: number, heard: Heard): number {
  const { people } = context;
  const u = units[i]!;
  const role = u.roles[0]!;
  if (role.determiner === "the" && context.leader >= 0 && OF_DELEGATION.test(role.text)) return context.leader;
  // "Deputy Prime Minister and Foreign Minister X": two offices of one.
  const shared = role.determiner === "" && units[i + 1]?.low === "and" && units[i + 2]?.kind === "person";
  const definite = role.determiner === "" || DEFINITE.has(role.determiner);
  if (definite && HOSTS.has(role.head) && OWNERS.has(role.determiner)) return hostOf(context, role);
  const person = definite && !shared ? (mainHolder(context, role) ?? byRole(people, role, context.host)) : null;
  if (person) return person.id;
  const opposite = role.determiner === "the" ? oppositeOf(context, role) : -1;
  if (opposite >= 0) return opposite;
  if (definite && (VISITORS.has(role.head) || VISITING.test(role.text))) return visitor(context, role);
  if (role.determiner !== "the") return -1;
  const envoy = /^(the )?(diplomat|envoy)$/i.test(role.text) ? envoyMet(context) : -1;
  if (envoy >= 0) return envoy;
  const called = visitorCalled(context, role);
  if (called >= 0) return called;
  const owner = u.possessive && units[i + 1]?.kind === "role";
  const before = role.official && !owner ? untitled(context, u, heard.first, i < 2) : -1;
  return before >= 0 || owner ? before : epithet(context, units, i);
}

/** "The Norwegian minister", of "her Norwegian colleague, Geir Holm": the only one of that state who bears no other office. */
function oppositeOf({ people }: Context, { country, head }: Role): number {
  if (!country || !SPECIFIC.has(head)) return -1;
  const found = people.all
    .slice(-LOOKED_THROUGH)
    .filter(
      (one) => one.country === country && one.roles.length > 0 && one.roles.every((other) => RELATIVE.has(other.head)),
    );
  return found.length === 1 ? found[0]!.id : -1;
}

const LOOKED_THROUGH = 64;

const ENVOYS = wordSet("ambassador envoy nuncio d'affaires consul consul-general emissary commissioner");
const LATELY = 4;

/** "The diplomat": the only ambassador at the meeting just told; -1 without one. */
function envoyMet({ focus, people, sentence }: Context): number {
  if (!focus || sentence > focus.sentence + LATELY) return -1;
  const envoys = focus.people.filter(
    ({ id, extra }) => !extra && people.all[id]!.roles.some(({ head }) => ENVOYS.has(head)),
  );
  return envoys.length === 1 ? envoys[0]!.id : -1;
}

/** "The delegation leader", "the head of the delegation". */
const OF_DELEGATION = /^(delegation (head|leader|chief)|(head|leader|chief) of (the|his|her) delegation)$/i;

/** "The minister", of several: whom the text tells most meetings of, else whom the last sentence was about. */
function mainHolder(context: Context, role: Role): Person | null {
  if (role.determiner !== "the" || role.country || role.text.includes(" ")) return null;
  const holders = context.people.holders(role).filter((person) => fits(person, role));
  if (holders.length < 2) return null;
  // "The Minister" of a release is that of the ministry which issues it.
  if (role.head === "minister" && context.issuers.some(({ credit }) => isMinistry(credit.name))) return holders[0]!;
  const main = recurrent(context, -1);
  return holders.find(({ id }) => id === main) ?? holders.find(({ id }) => id === context.subject) ?? null;
}

/** The one received in the meeting last told; -1 where there is none. */
export function received({ focus }: Context): number {
  const guests = focus?.people.filter((person) => person.side === "object" && !person.extra) ?? [];
  return guests.length === 1 ? guests[0]!.id : -1;
}

const RECEIVED = /^(received|hosted|welcomed)/;

/** "The visitor", after one of another state met one of the state that is told of; -1 where it cannot be told. */
function onlyStranger({ focus, people, host, place }: Context): number {
  const here = host ?? place?.code ?? focus?.country ?? null;
  const all = (focus?.people ?? []).filter(({ extra }) => !extra).map(({ id }) => people.all[id]!);
  const strangers = all.filter(({ country }) => country !== null && country !== here);
  if (all.length !== 2 || strangers.length === 0) return -1;
  if (strangers.length === 1) return strangers[0]!.id;
  // "Lee spent the morning with Dahl": who acts is from elsewhere, unless he receives.
  const receives = focus!.support.some(({ field, rule }) => field === "kind" && RECEIVED.test(rule));
  return here === null && !receives ? (focus!.people.find(({ side }) => side === "subject")?.id ?? -1) : -1;
}

/** "The Chinese guest": rather a Chinese, or one whose country is not told, than who was received last. */
function visitor(context: Context, { country }: Role): number {
  const { people, subject } = context;
  const guest = received(context);
  const stranger = country ? -1 : onlyStranger(context);
  if (stranger >= 0) return stranger;
  if (!country || (guest >= 0 && people.all[guest]!.country === country)) return guest;
  const there = ofCountry(people, country);
  if (there) return there.id;
  const topic = subject >= 0 ? people.all[subject]! : null;
  if (!topic || topic.country !== null || !topic.official) return guest;
  topic.country = country;
  return subject;
}

/** "His host", of whom the text is about: the other of the meeting last told. */
function hostOf({ people, focus, subject, host }: Context, { country }: Role): number {
  const others = focus?.people.filter(({ id, extra }) => id !== subject && !extra) ?? [];
  const [only] = others;
  if (others.length !== 1 || !focus || focus.people.length !== 2) return -1;
  const there = country ?? host;
  const person = people.all[only!.id]!;
  return !there || !person.country || person.country === there ? only!.id : -1;
}

const SPECIFIC = wordSet("president minister premier secretary chancellor king queen pope general secretary-general");

/**
 * "Ann Lee dined with Bo Dahl, hours after the Fijian premier …": the one named without an office
 * whom the sentence, or the one before it, is about.
 */
function untitled({ people, subject, focus }: Context, u: Unit, inSentence: number, opens: boolean): number {
  const role = u.roles[0]!;
  if (!SPECIFIC.has(role.head)) return -1;
  const found = new Set<Person>();
  people.latest((person) => {
    const free = person.roles.length === 0 && person.words.length > 1 && !conflicts(person, genderOf(role.head));
    if (free && (!role.country || !person.country || person.country === role.country)) found.add(person);
    return false;
  }, 8);
  const of = (id: number): Person | undefined => [...found].find((person) => person.id === id);
  const chosen = opens
    ? (of(subject) ?? focus?.people.map(({ id }) => of(id)).find((person) => person !== undefined))
    : role.country && inSentence >= 0
      ? of(inSentence)
      : undefined;
  if (!chosen) return -1;
  people.add(chosen, u);
  return chosen.id;
}
