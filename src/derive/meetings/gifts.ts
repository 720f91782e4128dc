import type { Context } from "../context";
import { cue } from "../cue";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { setNearestDay } from "./dates";
import { type Draft, draft, type Support, supportOf } from "./draft";
import type { Passage } from "./passage";
import { isSomeone } from "./phrases";

const GIFTS = cue("gift gifts");
const GIVING = wordSet("exchange exchanged sent presented gave");

/** "exchanged gifts", "presented a gift": told, with no meeting in it. */
export function readGift(context: Context, { units, dates, index, paragraph }: Passage, i: number): Draft | null {
  if (!(units[i]!.cues & GIFTS) || !units.slice(Math.max(0, i - 4), i).some((u) => GIVING.has(u.low))) return null;
  const event = draft("gift", index, paragraph);
  event.support.push(supportOf("kind", "gift", units[i]!, "a gift is no meeting"));
  const first = dates.given.find((d) => d.past && !d.reporting && d.at < i);
  setNearestDay(event, first ? [first] : dates.given, i);
  event.support.push(...parties(context, units, i));
  return event;
}

const OPENS_PARTIES = wordSet("between of from");
const BETWEEN_PARTIES = wordSet("and to , the with");

/** Who exchanged gifts ("an exchange of gifts between A and B"): named as parties, said to have been nowhere. */
function parties(context: Context, units: Unit[], at: number): Support[] {
  const from = units.findIndex((u, i) => i > at && i < at + 4 && OPENS_PARTIES.has(u.low));
  if (from < 0) return [];
  const found: Support[] = [];
  for (let i = from + 1; i < units.length && i < from + 12; i++) {
    const u = units[i]!;
    if (isSomeone(u) && u.person >= 0) {
      const exact = u.kind === "person" || u.kind === "name";
      const claim = context.people.all[u.person]!.name;
      const span = exact ? { from: u.nameFrom, to: u.nameTo } : { from: u.from, to: u.to };
      found.push({ field: "party", claim, ...span, rule: "a party to the exchange" });
    } else if (!BETWEEN_PARTIES.has(u.low)) break;
  }
  return found;
}
