import type { Context } from "./context";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

const BEING = wordSet("is was remains became becomes been");
const APPOINTING = wordSet(
  "appointed appointment served serves serving spent acted acting acts named nominated elected elevated sworn accredited designated reappointed worked credence credentials tenure term stint job",
);
const HEADING = wordSet("heads leads chairs runs commands directs oversees headed chaired commanded heading");
const NEAR = 12;

/** Lends an office to the one that it is told of: "X is Fiji's envoy", "X was appointed as ambassador", "X, who heads the bureau". */
export function lendPredicated(context: Context, units: Unit[]): void {
  const { people } = context;
  for (let i = 2; i < units.length; i++) {
    const u = units[i]!;
    if (u.low === "of" && isOfBody(units, i)) {
      const bearer = units[i - 1]!.low === "," ? units[i - 2]! : units[i - 1]!;
      if (bearer.kind === "person" && bearer.person >= 0) people.all[bearer.person]!.official = true;
    }
    if (u.low === "who") {
      const bearer = units[i - 1]!.low === "," ? units[i - 2]! : units[i - 1]!;
      if (bearer.kind === "person" && bearer.person >= 0 && HEADING.has(units[i + 1]?.low ?? ""))
        people.all[bearer.person]!.official = true;
    }
    // "is the Fijian president's envoy".
    if (u.kind === "role" && u.possessive && BEING.has(units[i - 1]!.low) && units[i + 1]?.kind === "role") {
      units[i + 1]!.roles = units[i + 1]!.roles.map((role) => ({ ...role, country: role.country ?? u.country }));
      lend(context, units, i + 1, bearerOf(units, i - 2));
      continue;
    }
    if (u.kind !== "role" || u.possessive || u.person >= 0 || u.roles[0]!.plural || !u.roles[0]!.official) continue;
    lend(
      context,
      units,
      i,
      BEING.has(units[i - 1]!.low) ? bearerOf(units, i - 2) : isAppointed(units, i) ? units[0]! : null,
    );
  }
}

function lend({ people }: Context, units: Unit[], at: number, bearer: Unit | null): void {
  if (bearer?.kind !== "person" || bearer.person < 0) return;
  people.add(people.all[bearer.person]!, { ...bearer, roles: units[at]!.roles });
  units[at]!.person = bearer.person;
}

const STATE_BODIES = wordSet(
  "ministry department commission embassy government cabinet secretariat council parliament assembly senate mission kremlin presidency politburo junta authority un eu foreign",
);

/** "Ann Lee, of the government's peace commission": one who acts for a body of state. */
function isOfBody(units: Unit[], of: number): boolean {
  for (let i = of + 1; i < units.length && i < of + 7; i++) {
    const { kind, name, low, possessive } = units[i]!;
    if (low === "," || kind === "person" || kind === "date") return false;
    const last = name === "" ? low : name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
    if (STATE_BODIES.has(last)) return true;
    if (kind === "place" && !possessive) return false;
  }
  return false;
}

const AUXILIARIES = wordSet("has have had also now still who , currently");

function bearerOf(units: Unit[], at: number): Unit | null {
  let i = at;
  while (i > 0 && at - i < 6 && (AUXILIARIES.has(units[i]!.low) || /^\d/.test(units[i]!.low))) i--;
  return units[i] ?? null;
}

/** "as ROLE", "as Her Majesty's ROLE". */
export const followsAs = (units: Unit[], at: number): boolean =>
  units[at - 1]?.low === "as" || (units[at - 1]?.possessive === true && units[at - 2]?.low === "as");

/** "… appointed … as ROLE", told of whom the sentence begins with. */
function isAppointed(units: Unit[], at: number): boolean {
  if (!followsAs(units, at)) return false;
  for (let i = at - 2; i > 0 && i > at - NEAR; i--) {
    if (units[i]!.kind === "person") return false;
    if (APPOINTING.has(units[i]!.low)) return true;
  }
  return false;
}
