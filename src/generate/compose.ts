import { isoDay } from "../derive/days/calendar";
import { futureDay, monthName, pastDay } from "./calendar-words";
import { filler } from "./filler";
import * as grammar from "./grammar";
import { ALL_LANDS } from "./lands";
import { mention, spell } from "./mention";
import { inventName } from "./names";
import { between, chance, pick } from "./random";
import { tell, tellMore } from "./tell";
import { say, type Telling } from "./telling";
import type { Occasion } from "./visit";

/** The paragraphs that tell a visit: what this text leads with, what else it tells, and what surrounds it. */
export function compose(telling: Telling, lead: Occasion | null, others: Occasion[], ahead: Occasion[]): string[] {
  const { next, style } = telling;
  const paragraphs: string[][] = [];
  if (style.name === "newsletter") paragraphs.push([say(telling, grammar.NEWSLETTER_OPENING)]);
  if (lead) paragraphs.push([tellOne(telling, lead, style.held), ...tellMore(telling, lead)]);
  else paragraphs.push([arrival(telling)]);
  const left = [...others];
  const told = lead ? [lead] : [];
  while (left.length > 0) {
    const occasion = left.shift()!;
    const mate = left[0];
    told.push(occasion);
    if (chance(next, 0.3)) paragraphs.push(filler(telling));
    if (chance(next, 0.25) && occasion.kind === "meeting" && mate?.kind === "meeting" && mate.day === occasion.day) {
      left.shift();
      told.push(mate);
      paragraphs.push([tell(telling, occasion, grammar.TWO, mate)]);
    } else {
      const before = told.find(({ host, day }) => host === occasion.host && day < occasion.day);
      const sentences = [
        tellOne(telling, occasion, before ? grammar.AGAIN : grammar.NEXT),
        ...tellMore(telling, occasion),
      ];
      if (chance(next, 0.4)) paragraphs.at(-1)!.push(...sentences);
      else paragraphs.push(sentences);
    }
  }
  // In the order of the text, so that nobody is named in short before they are named in full.
  for (const aside of asidesOf(telling, ahead)) {
    if (chance(next, 0.5)) paragraphs.push(filler(telling));
    paragraphs.push([aside]);
  }
  const wanted = between(next, ...style.length);
  let count = paragraphs.reduce((sum, sentences) => sum + words(sentences), 0);
  while (count < wanted && telling.fillers.length > 0) {
    const more = filler(telling);
    paragraphs.push(more);
    count += words(more);
  }
  return paragraphs.filter(({ length }) => length > 0).map((sentences) => sentences.join(" "));
}

/** About how many; a word has some six characters, its space included. */
const words = (sentences: readonly string[]) => sentences.reduce((sum, { length }) => sum + length, 0) / 6;

function tellOne(telling: Telling, occasion: Occasion, templates: readonly string[]): string {
  const { naming, visit } = telling;
  switch (occasion.kind) {
    case "meeting":
      return tell(telling, occasion, templates);
    case "rounds":
      return tell(telling, occasion, grammar.ROUNDS);
    case "call":
      return tell(telling, occasion, grammar.PHONED);
    case "cancelled":
      telling.last = null;
      return say(telling, grammar.CANCELLED, { host: () => mention(naming, occasion.host, visit.lead) });
  }
}

/** What is to come, was or may have been: nothing that counts, but for a series of its own day. */
function asidesOf(telling: Telling, ahead: readonly Occasion[]): string[] {
  const { next, visit, naming, written, style, events } = telling;
  const host = (person: Occasion["host"]) => () => mention(naming, person, visit.lead);
  const asides: string[] = [];
  if (visit.start <= written && chance(next, 0.2)) asides.push(arrival(telling));
  const busy = new Set(visit.occasions.map(({ day }) => day));
  for (let day = visit.start; day <= Math.min(visit.end, written) && chance(next, 0.15); day++) {
    if (busy.has(day)) continue;
    const { words, certain } = pastDay(day, written, style.dates, next);
    asides.push(say(telling, grammar.SERIES, { setting: words }));
    const officials = [spell(naming, visit.lead.name)];
    const meeting = `${visit.key}-s${day - visit.start + 1}`;
    const told = certain ? isoDay(day) : null;
    events.push({ meeting, kind: "series", status: "held", day: told, officials, outlets: [], min: 2 });
    break;
  }
  for (const one of ahead) {
    if (one.kind === "cancelled" || one.kind === "call" || chance(next, 0.3)) continue;
    const future = futureDay(one.day, written, style.dates, next);
    asides.push(say(telling, grammar.PLANNED, { host: host(one.host), future }));
  }
  if (chance(next, 0.2)) asides.push(history(telling));
  const unmet = visit.occasions.find(({ kind }) => kind === "cancelled");
  if (unmet && chance(next, 0.3))
    asides.push(say(telling, pick(next, [grammar.POSSIBLE, grammar.DENIED]), { host: host(unmet.host) }));
  if (written >= visit.end && chance(next, 0.15)) {
    const departure = pastDay(visit.end, written, style.dates, next).words;
    asides.push(say(telling, grammar.LEFT.slice(0, 1), { departure }));
  }
  return asides;
}

function arrival(telling: Telling): string {
  const { next, visit, written, style } = telling;
  const { words } = pastDay(visit.start, written, style.dates, next);
  const length = ["one-day", "two-day", "three-day", "four-day", "five-day"][visit.end - visit.start]!;
  if (visit.start > written) {
    const future = futureDay(visit.start, written, style.dates, next);
    return say(telling, ["{guest} will [visit|travel to] {city} {future}, [both governments|officials] said."], {
      future,
    });
  }
  return say(telling, grammar.ARRIVED, { arrival: words, length });
}

/** Meetings of another time, of people who are no part of the visit. */
function history(telling: Telling): string {
  const { next, visit, written } = telling;
  const year = String(1970 + Math.floor(written / 365.25) - between(next, 1, 15));
  const former = inventName(visit.host.code, next).plain;
  const earlier = inventName(visit.guest.code, next).plain;
  return say(telling, grammar.HISTORY, {
    former: `[then|former] ${visit.host.head} ${former}`.replace("[then|former]", pick(next, ["then", "former"])),
    earlier: `${visit.guest.adjective} ${visit.guest.head} ${earlier}`,
    foreign: pick(next, ALL_LANDS).capital,
    month: monthName(next),
    year,
  });
}
