import type { Context } from "../context";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { bodyAt } from "./body";
import { type Credit, fromOutlet } from "./credit";

const LONGEST = 16;
const BEFORE = wordSet("ends end from issued released by the office of spokesperson spokesman press release");
const BEHIND = wordSet(
  "press service directorate general communication communications information media department division section unit of and the for public relations spokesperson spokesman office release republic",
);
/** What belongs to the office that is named beside it. */
const PART =
  /^(?:office of the spokes|(?:general )?(?:directorate|department|division) (?:of|for) (?:communication|information|press))/i;
const SPOKEN = W.SAY | W.MEET | W.RECEIVE;

/** The office in a line of its own that says whose the text is: "Ministry of Foreign Affairs, Suva, 8 May 2024", "Issued by the Ministry of Trade – Press Service". */
export function signed(context: Context, units: Unit[]): Credit[] | null {
  if (units.length > LONGEST || units.some(({ kind, bits }) => kind === "word" && (bits & SPOKEN) !== 0)) return null;
  for (let at = 0; at < units.length; at++) {
    const u = units[at]!;
    const own = u.kind === "outlet" && u.outletKind === "government";
    const body = own ? { credit: fromOutlet(u), next: at + 1 } : bodyAt(context, units, at);
    if (body && PART.test(body.credit.name)) {
      at = body.next - 1;
      continue;
    }
    if (body?.credit.kind === "government") return units.slice(body.next).every(isOfLine) ? [body.credit] : null;
    if (!(isWhereOrWhen(u) || (u.kind === "word" && BEFORE.has(u.low)) || u.kind === "role" || u.kind === "org"))
      return null;
  }
  return null;
}

const isWhereOrWhen = ({ kind, low }: Unit): boolean =>
  kind === "date" || kind === "place" || (kind === "mark" && low !== ":" && low !== "?") || low === "demonym";

const isOfLine = (u: Unit): boolean =>
  isWhereOrWhen(u) || u.kind === "org" || u.kind === "role" || (u.kind === "word" && BEHIND.has(u.low));
