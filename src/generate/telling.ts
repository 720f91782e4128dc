import { isoDay, ymd } from "../derive/days/calendar";
import type { Day } from "../model";
import { backgroundSlots } from "./background";
import { pastDay, type Said } from "./calendar-words";
import { ALSO_SAID, NEXT, SPOKEN, THIRD } from "./grammar";
import type { Outlet } from "./lands";
import { mention, type Naming, spell } from "./mention";
import { chance, pick, type Random, sample } from "./random";
import { agencyOf, ministry, paper, type Style } from "./styles";
import { expand, type Slots, tidy } from "./template";
import { FILLERS, TOPICS } from "./topics";
import type { Occasion, Visit } from "./visit";

/** A meeting that a text tells of, as a reader would find it. */
export interface ToldEvent {
  /** The meeting, whichever article tells of it. */
  meeting: string;
  kind: "meeting" | "series" | "call";
  status: "held";
  day: Day | null;
  officials: string[];
  outlets: string[];
  /** The least number of meetings. */
  min: number;
}

/** A visit while an article tells it. */
export interface Telling {
  next: Random;
  visit: Visit;
  style: Style;
  naming: Naming;
  /** The day that the text was written on, as a day number. */
  written: number;
  common: Slots;
  /** The day told last, if a reader can tell it. */
  last: number | null;
  outlets: Outlet[];
  topics: string[];
  /** Of what surrounds the events, what has not been said yet. */
  fillers: string[];
  events: ToldEvent[];
}

export function beginTelling(visit: Visit, style: Style, written: number, next: Random): Telling {
  const { guest, host } = visit;
  const named = new Map();
  const { home, honorific } = style;
  const naming = { next, plainLetters: chance(next, 0.4), whole: chance(next, 0.6), honorific, home, named };
  const outlets = [ministry(guest), ministry(host), agencyOf(host), agencyOf(guest), paper(host, next)];
  const topics = sample(next, TOPICS, 4);
  return {
    next,
    visit,
    style,
    naming,
    written,
    common: commonSlots(visit, naming, topics),
    last: null,
    outlets: sample(next, outlets, 3).filter(({ name }) => name !== style.agency?.name),
    topics,
    fillers: sample(next, FILLERS, FILLERS.length),
    events: [],
  };
}

/** A sentence of one of the templates; slots that it names and are not given are filled alike in the whole text. */
export function say({ next, common }: Telling, templates: readonly string[], slots: Slots = {}): string {
  return tidy(expand(pick(next, templates), slots, next, common));
}

function commonSlots({ guest, host, city, lead, start }: Visit, naming: Naming, topics: readonly string[]): Slots {
  const he = lead.name.female ? "she" : "he";
  return {
    guest: () => mention(naming, lead),
    he,
    pronoun: he,
    country: host.name,
    adjective: host.adjective,
    city,
    topic: topics[0]!,
    topic2: topics[1]!,
    credit: "",
    opening: "",
    ...backgroundSlots(naming.next, guest, host, ymd(start).year),
  };
}

/** A sentence that tells of a meeting (of two, where another is given), noted for the gold. */
export function tell(telling: Telling, occasion: Occasion, templates: readonly string[], other?: Occasion): string {
  const { next, visit, naming, style, written } = telling;
  const said = sayDay(telling, occasion.day, templates === NEXT);
  const place = chance(next, 0.5) ? "" : pick(next, PLACES);
  const where = place.replace("{city}", visit.city);
  let linkedTo: Said | null = null;
  let credited: Outlet | null = null;
  const credit = (share: number, forms: (name: string) => string[]) => () => {
    if (credited || !chance(next, style.credits * share)) return "";
    credited = pick(next, telling.outlets);
    return pick(next, forms(outletWords(telling, credited)));
  };
  const rounds = chance(next, 0.7) ? 2 : 3;
  const sentence = say(telling, templates, {
    host: () => mention(naming, occasion.host, visit.lead),
    other: () => mention(naming, other!.host),
    when: said.words,
    where,
    setting: chance(next, 0.5) ? `${said.words} ${where}` : `${where} ${said.words}`,
    linked: () => {
      linkedTo = link(telling, occasion.day) ?? said;
      return linkedTo.words;
    },
    opening: credit(0.35, (name) => [`according to ${name},`, `${name} said that`, `${name} reported that`]),
    credit: credit(0.8, (name) => [
      `, ${name} said`,
      `, ${name} reported`,
      `, according to ${name}`,
      `, ${name} said in a statement`,
    ]),
    rounds: rounds === 2 ? "two" : "three",
  });
  const { certain } = (linkedTo as Said | null) ?? said;
  const outlet = (credited as Outlet | null) ?? style.agency;
  for (const one of other ? [occasion, other] : [occasion]) {
    const { kind } = one;
    telling.events.push({
      meeting: one.key,
      kind: kind === "rounds" ? "series" : kind === "call" ? "call" : "meeting",
      status: "held",
      day: certain ? isoDay(one.day) : null,
      officials: [spell(naming, visit.lead.name), spell(naming, one.host.name)],
      outlets: outlet ? [outlet.name] : [],
      min: kind === "rounds" ? rounds : 1,
    });
  }
  telling.last = certain && occasion.day <= written ? occasion.day : null;
  return sentence;
}

const PLACES = [
  "in {city}",
  "in {city}",
  "at the presidential palace",
  "at the foreign ministry",
  "at a hotel in {city}",
  "at parliament",
];

/** The day in words; a meeting told after another of its day may go without. */
function sayDay({ last, written, style, next }: Telling, day: number, follows: boolean): Said {
  if (follows && last === day && chance(next, 0.35)) return { words: "", certain: true };
  return pastDay(day, written, style.dates, next);
}

function link({ last, next }: Telling, day: number): Said | null {
  const certain = (words: string) => ({ words, certain: true });
  if (last === null) return null;
  if (day === last)
    return certain(pick(next, ["later in the day", "the same day", "later that day", "earlier in the day"]));
  if (day === last + 1) return certain(pick(next, ["the next day", "the following day", "a day later"]));
  return day === last + 2 ? certain("two days later") : null;
}

/** An outlet as the text names it: by its name, a shorter one, or with an article. */
export function outletWords({ next }: Telling, { name, short, kind }: Outlet): string {
  const words = chance(next, 0.5) ? name : short;
  return kind === "government" ||
    (kind === "newspaper" && /(Times|Herald|Post|News|Star)$/.test(words) && !/^The /.test(words))
    ? `the ${words}`
    : words;
}

/** Who else was there, what was spoken of, and who told it. */
export function tellMore(telling: Telling, occasion: Occasion): string[] {
  const { next, naming, visit, style, events, topics } = telling;
  if (occasion.kind === "call" || occasion.kind === "cancelled") return [];
  const event = events.at(-1)!;
  const sentences: string[] = [];
  if (occasion.third && occasion.kind === "meeting" && chance(next, 0.6)) {
    sentences.push(say(telling, THIRD, { third: () => mention(naming, occasion.third!) }));
    event.officials.push(spell(naming, occasion.third.name));
  }
  if (chance(next, 0.5)) sentences.push(spoken(telling, occasion));
  if (chance(next, style.credits * 0.4)) {
    const outlet = pick(next, telling.outlets);
    sentences.push(say(telling, ALSO_SAID, { outlet: outletWords(telling, outlet), topic: pick(next, topics) }));
    if (!event.outlets.includes(outlet.name)) event.outlets.push(outlet.name);
  }
  if (chance(next, 0.1) && visit.lead !== occasion.host) sentences.push(spoken(telling, occasion));
  return sentences;
}

export function spoken(telling: Telling, { host }: Occasion): string {
  const { next, naming, visit, topics } = telling;
  const ours = chance(next, 0.5);
  const [topic = "", topic2 = ""] = sample(next, topics, 2);
  return say(telling, SPOKEN, {
    someone: () => mention(naming, ours ? visit.lead : host),
    side: ours ? visit.guest.name : visit.host.name,
    topic,
    topic2,
  });
}
