import { isoDay } from "../derive/days/calendar";
import { pastDay, type Said } from "./calendar-words";
import { ALSO_SAID, NEXT, SPOKEN, THIRD, TOLD } from "./grammar";
import type { Outlet } from "./lands";
import { mention, spell } from "./mention";
import { chance, pick, sample } from "./random";
import { outletWords, say, type Telling } from "./telling";
import type { Occasion } from "./visit";

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
  const outlet = credited as Outlet | null;
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
  const credit = (name: string) => {
    if (!event.outlets.includes(name)) event.outlets.push(name);
  };
  if (chance(next, 0.5)) sentences.push(spoken(telling, occasion, credit));
  if (chance(next, style.credits * 0.4)) {
    const outlet = pick(next, telling.outlets);
    sentences.push(say(telling, ALSO_SAID, { outlet: outletWords(telling, outlet), topic: pick(next, topics) }));
    credit(outlet.name);
  }
  if (chance(next, 0.1) && visit.lead !== occasion.host) sentences.push(spoken(telling, occasion, credit));
  return sentences;
}

/** What one of those who met said there, or told of it afterwards: that one is credited. */
function spoken(telling: Telling, { host }: Occasion, credit: (name: string) => void): string {
  const { next, naming, visit, topics } = telling;
  const ours = chance(next, 0.5);
  const someone = ours ? visit.lead : host;
  const isTold = chance(next, 0.2);
  if (isTold) credit(spell(naming, someone.name));
  const [topic = "", topic2 = ""] = sample(next, topics, 2);
  return say(telling, isTold ? TOLD : SPOKEN, {
    someone: () => mention(naming, someone),
    side: ours ? visit.guest.name : visit.host.name,
    topic,
    topic2,
  });
}
