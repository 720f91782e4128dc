import { isoDay } from "../derive/days/calendar";
import type { Day } from "../model";
import { compose } from "./compose";
import { decoy } from "./decoy";
import { frame } from "./frame";
import { spell } from "./mention";
import { below, between, chance, pick, random } from "./random";
import { styleFor } from "./styles";
import { beginTelling, type ToldEvent } from "./telling";
import { thread } from "./thread";
import { BLOCK, visit } from "./visit";

/** A line of `readout generate`: what `readout derive --jsonl` reads, and its gold. */
export interface GeneratedArticle {
  id: string;
  published: Day;
  title: string;
  publisher: string;
  language: "en";
  text: string;
  gold: {
    /** The visit that is told, whichever article tells it; `null`: none. */
    visit: string | null;
    events: ToldEvent[];
    /** The least number of meetings per day. */
    days: Record<Day, number>;
  };
}

/**
 * An invented article with its gold. It depends on the seed and its own number alone, so that any part of a
 * corpus can be made anywhere.
 * @example generateArticle(7, 0).id // "s7-000000000"
 */
export function generateArticle(seed: number, index: number): GeneratedArticle {
  const block = Math.floor(index / BLOCK.articles);
  const told = visitOf(seed, block, index % BLOCK.articles);
  const next = random(seed, 5, index);
  const id = `s${seed}-${String(index).padStart(9, "0")}`;
  if (told === null) return { id, ...decoy(seed, block, next), gold: { visit: null, events: [], days: {} } };

  const seen = visit(seed, block, told);
  const style = styleFor(seen, next);
  const { occasions } = seen;
  const meetings = occasions.filter(({ kind }) => kind === "meeting" || kind === "rounds");
  const preview = chance(next, 0.06);
  const focus =
    style.name === "newsletter" ? occasions.at(-1)! : pick(next, meetings.length > 0 ? meetings : occasions);
  const day = preview ? seen.start - between(next, 1, 3) : focus.day + between(next, ...style.lag);
  // An agency's date is the day of writing; the text may be published on the day after.
  const late = style.agency !== null && chance(next, 0.3);
  const telling = beginTelling(seen, style, day, late, next);
  const past = occasions.filter((one) => one.day <= day && !preview);
  const others = past.filter((one) => one !== focus && chance(next, style.name === "readout" ? 0.4 : 0.7));
  const ahead = occasions.filter((one) => !past.includes(one));
  const own = style.name === "thread" && chance(next, 0.7);
  const lead = past.includes(focus) ? focus : null;
  const paragraphs = own
    ? thread(telling, lead ? [lead, ...others] : [], ahead)
    : frame(telling, compose(telling, lead, others, ahead));
  const { events } = telling;
  const { land, titles } = seen.lead;
  const title = `${land.adjective} ${titles[0]} ${spell(telling.naming, seen.lead.name)} in ${seen.city}`;
  return {
    id,
    published: isoDay(day + Number(late)),
    title,
    publisher: style.publisher.name,
    language: "en",
    text: paragraphs.join("\n\n"),
    gold: { visit: seen.key, events, days: daysOf(events) },
  };
}

/** Which visit of its block an article tells; `null`: it tells of something else. */
function visitOf(seed: number, block: number, slot: number): number | null {
  const next = random(seed, 4, block);
  let toss = 0;
  for (let i = 0; i <= slot; i++) toss = below(next, BLOCK.visits + 1);
  return toss < BLOCK.visits ? toss : null;
}

function daysOf(events: readonly ToldEvent[]): Record<Day, number> {
  const days: Record<Day, number> = {};
  for (const { kind, day, min } of events) if (day !== null && kind !== "call") days[day] = (days[day] ?? 0) + min;
  return days;
}
