import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Told } from "./told";

const DESCRIBES = wordSet("described describes called calls termed terms characterised characterized dubbed");

/** "The spokesman, Y, described the talks with X as warm": Y tells of talks that another had. */
export function isBySpokesman({ people: { all } }: Context, { subjects, trigger }: Told, units: Unit[]): boolean {
  if (subjects.length !== 1) return false;
  const [at = 0] = subjects;
  const { person } = units[at]!;
  if (person < 0 || !all[person]!.roles.some(({ head }) => /spokes|press-secretary/.test(head))) return false;
  return units.slice(at + 1, trigger).some(({ low }) => DESCRIBES.has(low));
}
