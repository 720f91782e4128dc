import type { Context } from "../context";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { attendeesFrom } from "./attendees";
import { oneDayIn, type SentenceDates } from "./dates";
import { addPerson, type Draft, draft, supportOf, supportOfName } from "./draft";
import { isSomeone } from "./phrases";

const DID = wordSet("did was were");
const SAME = wordSet("same likewise");

/** "So did C", ", as did C", "C did the same on Tuesday": a meeting of C's with whom the last one was with. */
export function readLikewise(
  { focus, people }: Context,
  units: Unit[],
  { paragraph }: Sentence,
  index: number,
  dates: SentenceDates,
): Draft | null {
  if (focus?.status !== "held" || focus.kind !== "meeting" || index > focus.sentence + 1) return null;
  const others = likewise(units, index === focus.sentence).filter(
    (id) => !focus.people.some((person) => person.id === id),
  );
  const met = focus.people.filter(({ side, extra }) => side === "object" && !extra);
  if (others.length === 0 || met.length === 0) return null;
  const event = draft("meeting", index, paragraph);
  for (const id of others) {
    addPerson(event, id, "stated", "subject");
    const u = units.find((v) => v.person === id)!;
    event.support.push(supportOfName(people, u, "named"));
  }
  for (const { id } of met) addPerson(event, id, "stated", "object");
  const day = oneDayIn(dates);
  event.range = index > focus.sentence ? (day?.past ?? focus.range) : focus.range;
  event.place = focus.place;
  event.country = focus.country;
  event.support.push(
    supportOf("kind", "meeting", units.find(({ low }) => DID.has(low))!, "did as those told of before"),
  );
  return event;
}

/** Who did so too. */
function likewise(units: Unit[], here: boolean): number[] {
  for (let i = 1; i < units.length; i++) {
    if (!DID.has(units[i]!.low)) continue;
    if ((units[i - 1]!.low === "so" || (here && units[i - 1]!.low === "as")) && isSomeone(units[i + 1]))
      return attendeesFrom(units, i + 1).map((at) => units[at]!.person);
    const { person, kind } = units[i - 1]!;
    const same = SAME.has(units[units[i + 1]?.low === "the" ? i + 2 : i + 1]?.low ?? "");
    if (same && person >= 0 && kind === "person" && units[i]!.low === "did") return [person];
  }
  return [];
}
