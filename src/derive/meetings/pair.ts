import { type Context, isGoverned } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { TELEPHONE } from "./idioms";
import { isWord } from "./phrases";

const LINKING = wordSet("and , both");
/** "X was told by Y that …". */
const isToldBy = (units: Unit[], i: number): boolean => {
  if (i >= units.length) return false;
  const was = units[i]!.low === "by" ? i - 2 : units[i]!.low === "was" ? i : i - 1;
  return (
    units[was]?.low === "was" && TELLING.has(units[was + 1]?.low ?? "") && units[was + 2]?.low === "by" && i <= was + 2
  );
};

/** "X told Y that …". */
const TELLING = wordSet("told assured informed asked urged warned reminded promised thanked");

const GREETED = wordSet("met greeted welcomed");
const WAY = 9;

/** Who "met X at the airport": "was met at the airport by Y". */
function greetedBy(units: Unit[]): Unit | undefined {
  const met = units.findIndex((u, i) => GREETED.has(u.low) && units[i - 1]?.low === "was");
  const by = units.findIndex((u, i) => u.low === "by" && i > met && i < met + WAY);
  return met > 0 && by > 0 && (units[by + 1]?.person ?? -1) >= 0 ? units[by + 1] : undefined;
}

/** Notes the several people that a sentence without a meeting was about: whom "the two" then means. */
export function notePair(context: Context, units: Unit[]): void {
  // "In the cabinet, where X and Y disagreed": of one government, at a session of its own.
  if (units.some((u) => u.low === "cabinet")) return;
  const first = units.findIndex((u, i) => u.person >= 0 && !u.possessive && !isGoverned(units, i));
  if (first < 0) return;
  const people = new Set<number>();
  for (let i = first; i < units.length; i++) {
    const u = units[i]!;
    if (
      u.person >= 0 &&
      (u.kind !== "pronoun" || isToldBy(units, i + 1)) &&
      !u.roles.some(({ head }) => head.startsWith("spokes"))
    )
      people.add(u.person);
    else if (u.possessive && (u.kind === "place" || u.kind === "org")) continue;
    else if (!isToldBy(units, i) && !(TELLING.has(u.low) && (units[i + 1]?.person ?? -1) >= 0) && !LINKING.has(u.low))
      break;
  }
  const greeter = greetedBy(units);
  if (greeter) people.add(units[first]!.person).add(greeter.person);
  if (people.size < 2) for (const id of together(context, units)) people.add(id);
  if (people.size > 1) context.pair = [...people];
}

const DID_TOGETHER = wordSet(
  "shook embraced hugged kissed welcomed greeted received delivered handed told congratulated apologised apologized showed invitation accompanied escorted",
);

/** "X shook hands with Y", "X visited the museum with Y", "at the invitation of X, Y arrived": the two, where nobody else is named. */
function together({ people }: Context, units: Unit[]): number[] {
  if (isFromAfar(units) || units.some(({ low }) => SENT.has(low))) return [];
  const named = units.flatMap((u, i) => (u.person >= 0 && u.kind !== "pronoun" && !u.possessive ? [i] : []));
  const ids = [...new Set(named.map((i) => units[i]!.person))];
  if (ids.length !== 2 || !ids.every((id) => people.all[id]!.official)) return [];
  const beside = named.some((i) => isWord(units[i - 1], "with") && units[i]!.person === ids[1]);
  return beside || units.some((u) => u.kind === "word" && DID_TOGETHER.has(u.low)) ? ids : [];
}

const SENT = wordSet("call letter message");
/** Ways of speaking to one who is far away. */
const BY_WIRE = wordSet("rang called dialled dialed spoke spoken wrote written");

/** Told of what two may have done without a meeting. */
export const isFromAfar = (units: Unit[]): boolean => units.some(({ low }) => BY_WIRE.has(low) || TELEPHONE.has(low));
