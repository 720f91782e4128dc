import type { Context } from "../context";
import { type DayRange, isOneDay, oneDay } from "../days/range";
import type { Unit } from "../units";
import { WAS } from "../word-classes";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";

const NEAR = 3;

/** Notes the day on which something was announced: "… the minister announced yesterday". */
export function noteAnnounced(context: Context, { units }: SentenceDates, sentence: number): void {
  const day = units.find(({ reporting, past }) => reporting && isOneDay(past))?.past?.earliest;
  if (day != null) context.announced = { day, sentence };
}

const SPOKE = wordSet("speaking talking briefing addressing");

/** "She was speaking to newsmen after talks with X": of the day on which, just before, she announced something. */
export function announcedOn({ announced }: Context, units: Unit[], sentence: number): DayRange | null {
  if (!announced || announced.sentence >= sentence || announced.sentence < sentence - NEAR) return null;
  const speaking = units.slice(0, 6).some((u, i) => SPOKE.has(u.low) && (i === 0 || WAS.has(units[i - 1]!.low)));
  return speaking ? oneDay(announced.day, "inferred", "the day on which it was announced", announced.day) : null;
}
