import { ymd } from "../derive/days/calendar";
import type { Day } from "../model";
import { backgroundSlots } from "./background";
import type { Outlet } from "./lands";
import { mention, type Naming } from "./mention";
import { chance, pick, type Random, sample } from "./random";
import { agencyOf, ministry, paper, type Style } from "./styles";
import { expand, type Slots, tidy } from "./template";
import { FILLERS, TOPICS } from "./topics";
import type { Visit } from "./visit";

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
  /** Whether it is published on the day after. */
  late: boolean;
  common: Slots;
  /** The day told last, if a reader can tell it. */
  last: number | null;
  outlets: Outlet[];
  topics: string[];
  /** Of what surrounds the events, what has not been said yet. */
  fillers: string[];
  events: ToldEvent[];
}

export function beginTelling(visit: Visit, style: Style, written: number, late: boolean, next: Random): Telling {
  const { guest, host } = visit;
  const named = new Map();
  const { home, honorific } = style;
  const naming = {
    next,
    plainLetters: chance(next, 0.4),
    whole: chance(next, 0.6),
    honorific,
    home,
    named,
    first: null,
    led: null,
  };
  const outlets = [ministry(guest), ministry(host), agencyOf(host), agencyOf(guest), paper(host, next)];
  const topics = sample(next, TOPICS, 4);
  return {
    next,
    visit,
    style,
    naming,
    written,
    late,
    common: commonSlots(visit, naming, topics),
    last: null,
    outlets: sample(next, outlets, 3).filter(({ name }) => name !== style.agency?.name),
    topics,
    fillers: sample(next, FILLERS, FILLERS.length),
    events: [],
  };
}

/** A sentence of one of the templates; slots that it names and are not given are filled alike in the whole text. */
export function say({ next, common, naming }: Telling, templates: readonly string[], slots: Slots = {}): string {
  naming.first = null;
  const sentence = tidy(expand(pick(next, templates), slots, next, common));
  naming.led = naming.first;
  return sentence;
}

function commonSlots({ guest, host, city, lead, start }: Visit, naming: Naming, topics: readonly string[]): Slots {
  const he = lead.name.female ? "she" : "he";
  return {
    guest: () => mention(naming, lead),
    // "He" is the one whom the sentence before began with.
    he: () => {
      if (naming.led !== lead.key) return mention(naming, lead);
      naming.first ??= lead.key;
      return he;
    },
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

/** An outlet as the text names it: by its name, a shorter one, or with an article. */
export function outletWords({ next }: Telling, { name, short, kind }: Outlet): string {
  const words = chance(next, 0.5) ? name : short;
  return kind === "government" ||
    (kind === "newspaper" && /(Times|Herald|Post|News|Star)$/.test(words) && !/^The /.test(words))
    ? `the ${words}`
    : words;
}
