import type { Context } from "../context";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { nameAt } from "./waiting";

const REACH = 2;

/** "X and his French counterpart met. “We need more,” Y said.": Y, a name without an office that speaks right after. */
export function nameOffice(context: Context, units: Unit[], index: number): void {
  const { focus, people } = context;
  if (focus?.status !== "held" || focus.people.length !== 1 || focus.offices.length !== 1) return;
  if (index <= focus.sentence || index > focus.sentence + REACH || focus.offices[0]!.plural) return;
  const at = units.findIndex((u) => u.kind === "person" && u.nameTo - u.nameFrom > 1);
  const one = units[at];
  if (!one || one.roles.length > 0 || one.possessive || people.all[one.person]!.roles.length > 0) return;
  const says = [units[at + 1], units[at - 1]].some((u) => u?.kind === "word" && (u.bits & W.SAY) !== 0);
  if (!says || focus.people[0]!.id === one.person) return;
  nameAt(context, focus, one, "object");
  focus.offices = [];
}
