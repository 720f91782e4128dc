import type { Context } from "../context";
import { peopleIn, type Unit } from "../units";
import { wordSet } from "../word-set";
import type { Place } from "./attach";
import type { Credit } from "./credit";

const OPENING = 3;
const MEETINGS = wordSet("meetings talks audiences conversations bilaterals engagements encounters");
const KNOWN = wordSet("the their his her its these those both all");
const NOT_HELD =
  /\b(not?|never|neither|den(y|ies|ied)|will|would|plans?|planned|next|expected|scheduled|due|further|other)\b/i;

/** "The Ministry reports on meetings held this week": who tells that there were several is credited for those told behind it. */
export function noteAnnouncer(context: Context, credit: Credit, units: Unit[], { text, at }: Place): void {
  const several = units.some(({ low }, i) => MEETINGS.has(low) && !KNOWN.has(units[i - 1]?.low ?? ""));
  if (!several || credit.kind === "person" || NOT_HELD.test(text)) return;
  if (at < OPENING || text.endsWith(":")) context.issuers.push({ credit, since: at + 1, at: peopleIn(units) });
}
