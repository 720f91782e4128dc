import type { Context } from "../context";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { countryHere, trimThe, withCountry } from "./country";
import { type Credit, official } from "./credit";
import { bodyName } from "./naming";

interface Body {
  credit: Credit;
  /** The unit behind it. */
  next: number;
}

const SERVICES = wordSet("service office department centre center secretariat bureau");
const OWNERS = wordSet("org place role name");
/** Those whom every state has. */
const HEADS = /^((deputy |vice[- ])?(president|prime minister|premier)|chancellor|head of state|king|emir|sultan)$/i;
const KINDS = wordSet("press information media public relations news");

/** "The press service of the Cabinet of Ministers", "the Office of the High Representative", "the Majlis press office". */
export function pressServiceOf(
  context: Context,
  units: Unit[],
  i: number,
  bodyAt: (context: Context, units: Unit[], i: number) => Body | null,
): Body | null {
  const owned = ownService(context, units, i);
  if (owned) return owned;
  const national = nationalOffice(context, units, i);
  if (national) return national;
  const press = units[i]!.low === "press" && SERVICES.has(units[i + 1]?.low ?? "");
  const u = units[press ? i + 1 : i]!;
  const head = context.reader.tokens[u.from]!;
  const office = !press && SEATS.has(head.low) && (head.cap || units[i - 1]?.low === "the");
  const last = press ? i + 1 : i;
  if (!(press || office) || units[last + 1]?.low !== "of") return null;
  const at = units[last + 2]?.kind === "word" && units[last + 2]!.low === "the" ? last + 3 : last + 2;
  const owner = units[at];
  if (!owner || owner.possessive) return null;
  const { reader } = context;
  if (office) {
    if (!OWNERS.has(owner.kind)) return null;
    const country = owner.country ?? (owner.kind === "role" ? context.host : null);
    const post = trimThe(surface(reader, owner.from, owner.to));
    const name = HEADS.test(post)
      ? `Office of the ${withCountry(context, country ?? countryHere(context, units), post)}`
      : trimThe(surface(reader, u.from, owner.to));
    return { credit: official(name, country, u.from, owner.to), next: at + 1 };
  }
  const body = bodyAt(context, units, at)?.next;
  if (!body && !OWNERS.has(owner.kind)) return null;
  const next = body ?? at + 1;
  const to = units[next - 1]!.to;
  const told = bodyName(context, units, trimThe(surface(reader, owner.from, to)), owner.country);
  const of = surface(reader, units[i]!.from, owner.from);
  return { credit: official(`${of} ${told.name}`, told.country, units[i]!.from, to), next };
}

const SEATS = wordSet("office secretariat");

/** "The Thai Office of the Prime Minister". */
function nationalOffice(context: Context, units: Unit[], i: number): Body | null {
  const u = units[i]!;
  const { reader } = context;
  if (u.kind !== "org" || !u.country || u.possessive || reader.tokens[u.to - 1]!.low !== "office") return null;
  const owner = units[i + 1]?.low === "of" ? units[i + 2] : undefined;
  if (owner?.kind !== "role" || owner.possessive || owner.person >= 0) return null;
  const post = trimThe(surface(reader, owner.from, owner.to));
  const name = `Office of the ${withCountry(context, u.country, post)}`;
  return { credit: official(name, u.country, u.from, owner.to), next: i + 3 };
}

const CHAMBERS = wordSet("parliament assembly senate opposition coalition alliance movement front");

/** "The Majlis press office", "the Ministry's Media Office", "the parliament's press service", but not "the Ministry's press office", which is the ministry. */
function ownService(context: Context, units: Unit[], i: number): Body | null {
  const { reader } = context;
  const owner = units[i]!;
  const chamber = owner.kind === "word" && owner.possessive && CHAMBERS.has(owner.low);
  if ((owner.kind !== "org" && !chamber) || owner.person >= 0) return null;
  let last = i + 1;
  while (KINDS.has(units[last]?.low ?? "")) last++;
  const service = units[last];
  if (last === i + 1 || !service || !SERVICES.has(service.low)) return null;
  if (chamber)
    return { credit: official(surface(reader, owner.from, service.to), null, owner.from, service.to), next: last + 1 };
  if (owner.possessive && !reader.tokens[service.from]!.cap) return null;
  const owning = owner.possessive ? owner.to - 1 : owner.to;
  const told = bodyName(context, units, surface(reader, owner.from, owning), owner.country);
  const name = `${told.name}${surface(reader, owning, service.to).replace(/^(?=\p{L})/u, " ")}`;
  return { credit: official(name, told.country, owner.from, service.to), next: last + 1 };
}
