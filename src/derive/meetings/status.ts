import type { Unit } from "../units";
import { WAS } from "../word-classes";
import { wordSet } from "../word-set";
import { beforeAside } from "./aside";
import { embraced, RECALLED } from "./embraced";
import { isFirstTo } from "./first-to";
import { ofPerfect } from "./perfect";
import { isSomeone } from "./phrases";
import { as, held, type Reality } from "./reality";

const NEGATIONS = wordSet(
  "not never cannot declined refused failed denied denies deny denying rejected without neither avoided",
);
export const negates = (low: string): boolean => NEGATIONS.has(low) || low.endsWith("n't");
const COMING = wordSet(
  "will shall would plans planned scheduled expected due set hopes hoped hope intends intended wants wanted going slated wishes agreed ready willing supposed wish aims likely invited proposed offered urged asked expects poised pencilled penciled earmarked billed needs about",
);
const looksAhead = (low: string): boolean => COMING.has(low) || low.endsWith("'ll");
const PERHAPS = wordSet(
  "may might could possibly perhaps rumoured rumored rumours rumors rumour rumor speculation speculated speculate possible believed thought unconfirmed allegedly alleged whether",
);

const POINTS = wordSet("point time stage moment occasion");

const INFINITIVES = wordSet(
  "meet receive host welcome confer hold have pay call sit conduct attend open begin start join take give grant visit speak talk greet consult negotiate huddle dine see lead resume continue chair exchange engage catch",
);

const PLEASED = wordSet(
  "pleased great good glad happy delighted honoured honored honour honor pleasure privilege wonderful nice thrilled grateful privileged",
);
export const PLEASURE = "a pleasure, told of as had";

/** "Unable to see", "tried in vain to see", "had no chance to see". */
const UNABLE = wordSet("unable vain no");
const LOST = wordSet("lost wasted");
const NO_LESS = wordSet("choice option alternative");
/** "Lost no time", "had no choice but". */
const isKeen = (wish: Unit[], no: number): boolean =>
  LOST.has(wish[no - 1]?.low ?? "") || (NO_LESS.has(wish[no + 1]?.low ?? "") && wish[no + 2]?.low === "but");
const NEARLY = wordSet("nearly almost narrowly");

const HABIT = wordSet(
  "usually normally always often regularly frequently sometimes occasionally traditionally rarely seldom",
);
const PAST = wordSet("met conferred talked spoke dined lunched");
const DONE = wordSet("agreed proposed offered urged asked invited");

/** "Agreed to pay when they", "failed to agree when they", but not "will say when they". */
function isWhenTheyDid(units: Unit[], they: number): boolean {
  if (units[they - 1]?.low !== "when") return false;
  const ahead = units.slice(Math.max(0, they - 10), they).filter((u) => looksAhead(u.low));
  return ahead.every((u) => DONE.has(u.low));
}

export const WAS_THERE = "was there to do so";

/** "However, he did (indeed) meet X". */
export const didSo = (units: Unit[], verb: number): boolean =>
  units[verb - 1]?.low === "did" || (units[verb - 2]?.low === "did" && units[verb - 1]!.kind === "word");

/** Whether a verb tells of what happened, will, may or did not. */
export function ofVerb(units: Unit[], verb: number): Reality {
  if (isSaidOfOne(units, verb)) return as("possible", "what a report had somebody do");
  if (isSomebodyElse(units, verb)) return as("denied", "it was somebody else");
  if (units[verb + 1]?.low === "neither") return as("denied", "neither of them");
  const thought = ofThought(units, verb);
  if (thought) return thought;
  const base = INFINITIVES.has(units[verb]!.low);
  let perfect = false;
  // "X told the court that he met Y": what embraces it stands between the two.
  let meant = -1;
  const from = base ? verb - 1 : beforeAside(units, verb);
  for (let i = from; i >= 0 && i >= from - 8; i--) {
    const { low, kind } = units[i]!;
    if (kind === "date" || kind === "place") continue;
    if (negates(low) || (i === verb - 1 && NEARLY.has(low))) return as("denied", "a negation before the verb");
    if (
      (low === "no" && POINTS.has(units[i + 1]!.low) && !LOST.has(units[i - 1]?.low ?? "")) ||
      (low === "of" && units[i - 1]?.low === "instead")
    )
      return as("denied", "at no time, or instead of it");
    if (low === "did" && base && didSo(units, verb)) return embraced(units, i, perfect);
    const auxiliary = ofPerfect(units, i, verb);
    if (auxiliary) return auxiliary;
    if (low === "be" && units[i - 1]?.low === "to" && units.slice(Math.max(0, i - 10), i).some((u) => u.low === "turn"))
      return held;
    if (low === "to" && isFirstTo(units, i)) return held;
    if (low === "be" && units[i - 1]?.low === "to" && !isFirstTo(units, i - 1))
      return units.slice(Math.max(0, i - 4), i).some((u) => PLEASED.has(u.low))
        ? { ...held, rule: PLEASURE }
        : as("planned", "was or is to be: still to come");
    if (low === "to" && i === verb - 1 && base) {
      const before = units.slice(Math.max(0, i - 5), i);
      if (before.slice(-3).some((u) => PLEASED.has(u.low)))
        return before.some((u) => looksAhead(u.low)) ? as("planned", "would be glad to") : { ...held, rule: PLEASURE };
      if (wasThere(units, i)) return { ...held, rule: WAS_THERE };
      const wish = units.slice(Math.max(0, i - 5), i);
      // "Had no choice but to meet", "lost no time to meet".
      if (wish.some((u, k) => u.low === "no" && isKeen(wish, k))) return { ...held, rule: WAS_THERE };
      if (wish.some((u) => negates(u.low) || UNABLE.has(u.low)) || units[i - 2]?.low === "too")
        return as("denied", "a refusal before the verb");
      return as("planned", "an infinitive: a purpose or a plan");
    }
    if (low === "died" && units[i - 1]?.low === "who") return as("background", "of one who has died");
    if (kind === "word" && RECALLED.has(low)) return as("background", "recalled from another time");
    // "Agreed to pay when they met": when they did.
    if (kind === "pronoun" && PAST.has(units[verb]!.low) && isWhenTheyDid(units, i)) return embraced(units, i, perfect);
    if ((PERHAPS.has(low) || (base && low === "should")) && kind === "word") return as("possible", "told as possible");
    if (looksAhead(low) || (base && low.endsWith("'d"))) return as("planned", "told as to come");
    // "It was said that you had met X."
    if (low === "you" && units[i - 1]?.low === "that") return as("possible", "put to the one who is asked");
    // "Is to report before he meets X again".
    if (low === "before" && i >= verb - 2 && units[verb]!.low === "meets") return as("planned", "told as to come");
    if (i === verb - 1 && HABIT.has(low)) return as("background", "a habit");
    if (
      (low === "last" || low === "previously") &&
      i === verb - 1 &&
      !units.slice(verb, verb + 9).some((u) => u.kind === "date")
    )
      return as("background", "the last time, of no day that is told");
    if (low === "last" || low === "previously" || low === "first" || low === "earlier" || low === "had")
      perfect = perfect || low === "had" || low === "last" || low === "previously";
    if (kind === "person" || kind === "role" || kind === "name") {
      // Past the subject only an embracing denial or doubt still counts.
      return led(units, verb, base) ?? embraced(units, meant < 0 ? i : meant, perfect);
    }
    if (kind === "pronoun" && meant < 0) meant = i;
    if (low === ";" || low === "but") break;
  }
  return led(units, verb, base) ?? embraced(units, verb, perfect);
}

/** "Dreamt of meeting X", "the possibility of seeing X", "insisted on meeting X", "stopped short of meeting X". */
function ofThought(units: Unit[], verb: number): Reality | null {
  if (!units[verb]!.low.endsWith("ing")) return null;
  const [before, link] = [units[verb - 2]?.low ?? "", units[verb - 1]?.low ?? ""];
  if (link === "to" && before === "forward") return as("planned", "looked forward to");
  if (link === "of" && before === "short") return as("denied", "stopped short of it");
  if (link === "of" ? THOUGHTS.has(before) : link === "on" && INSISTED.has(before))
    return as("possible", "spoken or thought of, and not told as done");
  return null;
}

const THOUGHTS = wordSet(
  "possibility prospect prospects hope hopes idea thought thoughts dream dreams dreamed dreamt spoke talked intention aim likelihood purpose nothing importance need",
);
const INSISTED = wordSet("insisted insists insisting intent keen bent");

/** "The newsletter had X dining with Y". */
const isSaidOfOne = (units: Unit[], verb: number): boolean =>
  units[verb]!.low.endsWith("ing") && isSomeone(units[verb - 1]) && units[verb - 2]?.low === "had";

/** "It was not X who met Y", "it was A, not X, who met Y". */
function isSomebodyElse(units: Unit[], verb: number): boolean {
  if (units[verb - 1]?.low !== "who") return false;
  const who = units[verb - 2]?.low === "," ? verb - 3 : verb - 2;
  return isSomeone(units[who]) && units.slice(Math.max(0, who - 2), who).some((u) => negates(u.low));
}

const THERE = wordSet("at in back there here on");
const NO_STAY = wordSet("it due set ready likely able willing eager keen reluctant in-order not");

/** "Was back in Tunis to receive X", "had gone on to see Y": what one is there for is done. */
function wasThere(units: Unit[], to: number): boolean {
  if (units[to - 1]?.low === "on" && WENT_ON.has(units[to - 2]?.low ?? "")) return true;
  for (let i = to - 1; i > 0 && i > to - 12; i--) {
    const u = units[i]!;
    if (NONE.has(u.low)) return false;
    if (FELL.has(u.low) && units[i + 1]!.low === "to") return true;
    if (u.low === "turn" && i === to - 1) return isPast(units, i);
    if (u.low === "able" && i === to - 1)
      return isPast(units, i) && !units.slice(Math.max(0, i - 4), i).some((v) => negates(v.low));
    if (MANAGED.has(u.low) || (TOOK.has(u.low) && units.slice(i, to).some((v) => OCCASIONS.has(v.low))))
      return !(u.low === "used" && i === to - 1) && !units.slice(Math.max(0, i - 3), i).some((v) => looksAhead(v.low));
    if (u.kind === "mark" || NO_STAY.has(u.low)) return false;
    // "In Oslo yesterday to see X", in a post.
    if (i === 1 && IN_BACK.has(units[0]!.low))
      return STAYED.has(u.kind) && units.slice(2, to).every(({ kind, low }) => kind === "date" || low === "on");
    if (WAS.has(u.low))
      return (
        THERE.has(units[i + 1]?.low ?? "") &&
        units.slice(i + 1, to).some((v) => STAYED.has(v.kind) || v.low === "there")
      );
  }
  return false;
}

/** "Used a stopover to see X", "took the opportunity to meet Y", "had a chance to greet Z". */
const MANAGED = wordSet("used managed seized interrupted");
/** "It was X's turn to call". */
const isPast = (units: Unit[], turn: number): boolean =>
  units.slice(Math.max(0, turn - 5), turn).some((u) => WAS.has(u.low) || u.low === "came");

/** "It fell to X to receive Y". */
const FELL = wordSet("fell left");
const TOOK = wordSet("took had found made got broke cut");
const OCCASIONS = wordSet(
  "advantage opportunity chance time occasion break moment trip visit journey holiday vacation",
);
const NONE = wordSet("no little not never off");
const IN_BACK = wordSet("in back");
const STAYED = wordSet("place org name");
const WENT_ON = wordSet("went gone");

/** "Will hold talks with X and pay a call on Y", "is to visit Z, meeting Y": what leads the first verb leads the second. */
function led(units: Unit[], verb: number, base: boolean): Reality | null {
  if (!base && !(units[verb]!.low.endsWith("ing") && units[verb - 1]?.low === ",")) return null;
  for (let i = verb - 1; i >= 0 && i > verb - 40; i--) {
    const { low } = units[i]!;
    if (low === ";") return null;
    if (LEADS_ON.has(low) || low.endsWith("'ll")) return as("planned", "told as to come, with the verb before it");
    if (low === "to" && INFINITIVES.has(units[i + 1]?.low ?? "")) return as("planned", "a purpose or a plan");
  }
  return null;
}

const LEADS_ON = wordSet("will shall would plans planned scheduled expected due hopes intends wants may might could");
