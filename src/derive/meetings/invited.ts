import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { findSubject } from "./subject";

const OPENING = 8;

/** Notes who invited whom: "At the invitation of A, B paid a visit", "B came at the invitation of A". */
export function noteInvited(context: Context, units: Unit[]): void {
  if (context.sentence > OPENING || context.invited) return;
  const at = units.findIndex((u) => u.low === "invitation");
  if (at < 0 || units[at + 1]?.low !== "of") return;
  const host = units.findIndex((u, i) => i > at && u.person >= 0 && u.kind === "person");
  if (host < 0 || host > at + 4) return;
  const opens = at < 3;
  const guest = opens ? units.find((u, i) => i > host && u.kind === "person") : units[findSubject(units, at)[0] ?? -1];
  if (!guest || guest.person < 0 || guest.person === units[host]!.person) return;
  context.invited = [units[host]!.person, guest.person];
}

const OF_TWO = wordSet("the two both");

/** "The two Ministers": who invited and who was invited, where both hold that office. */
export function invitedAs({ invited, people }: Context, { kind, roles }: Unit): number[] | null {
  const [role] = roles;
  if (!invited || kind !== "role" || !role?.plural || !OF_TWO.has(role.determiner)) return null;
  return invited.every((id) => people.all[id]!.roles.some(({ head }) => head === role.head)) ? invited : null;
}
