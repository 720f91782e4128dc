import type { Context } from "../context";
import { W } from "../lexicon";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { bodyAt } from "./body";
import { trimThe } from "./country";
import { type Credit, fromOutlet } from "./credit";
import { fromPerson } from "./spokesman";
import { hasOwnOrgan, nameOfOutlet } from "./unknown";

const PASSED = wordSet(", ( ) ' \" \u2018 \u2019 \u201c \u201d");
const PAPERS = wordSet("daily newspaper paper weekly tabloid station broadcaster magazine");
const NAMES = new Set<Unit["kind"]>(["outlet", "org", "name", "person"]);

/** "The Rio daily O Globo", "the Surabaja paper “Suara Rakjat”": the town before what an outlet is. */
function isTownOf(units: Unit[], i: number): boolean {
  if (!PAPERS.has(units[i + 1]?.low ?? "") || units[i]!.person >= 0) return false;
  const named = QUOTES.has(units[i + 2]?.low ?? "") ? i + 3 : i + 2;
  return NAMES.has(units[named]?.kind ?? "mark");
}

const QUOTES = wordSet('" \u201c');
/** "Pro-government", "party-owned". */
const LEANING = /^pro-|-(?:run|owned|backed|based|language|funded|controlled|affiliated|leaning)$/;

const BETWEEN_SOURCES = wordSet(
  "the a an and news agency report reports statement by from of on in post twitter telegram facebook x both agencies readout its media release press website daily newspaper issued published official tweet account accounts also as well state state-run local public commercial broadcaster television radio station channel service state-owned private independent evening morning opposition english-language channels outlet site portal blog newsletter tabloid paper magazine weekly newspapers dailies sources released dated posted carried read distributed circulated obtained seen late yesterday today here there published first quoted unnamed anonymous citing note notes press hand-out handout bulletin circular communiqué communique dispatch dispatches despatch message posting posts briefing",
);

/** Every source in a list after "according to". */
export function listOfSources(context: Context, units: Unit[], at: number): Credit[] {
  const found: Credit[] = [];
  for (let i = at; i < units.length && i < at + 24; i++) {
    const u = units[i]!;
    if (u.kind === "outlet") {
      found.push(fromOutlet(u));
      continue;
    }
    if (u.kind === "name" && isTownOf(units, i)) continue;
    const unknown = nameOfOutlet(context, units, i);
    if (unknown?.sure) {
      found.push(unknown.credit);
      i = unknown.behind;
      continue;
    }
    const body = bodyAt(context, units, i);
    if (body) {
      // "Bernama, the Malaysian news agency": the same once more.
      if (!found.some(({ name }) => name === body.credit.name)) found.push(body.credit);
      i = body.next - 1;
      continue;
    }
    if (
      (u.kind === "person" || (u.kind === "role" && u.person >= 0)) &&
      (postBefore(units, i) || u.roles.some((role) => role.head.includes("spokes")))
    ) {
      found.push(fromPerson(context, u, units));
      break;
    }
    // "Lee's spokesman, Per Moe".
    if (u.person >= 0 && u.possessive && units[i + 1]?.kind === "person") continue;
    if (context.reader.lexicon.words.get(context.reader.tokens[u.from]!.low)! & W.POSTED) continue;
    if (u.possessive && hasOwnOrgan(context, units, i + 1)) continue;
    // "The Region's Ministry of Health".
    if (u.possessive && u.person < 0 && units[i + 1] && bodyAt(context, units, i + 1)) continue;
    if ((u.kind === "org" || u.kind === "name") && u.person < 0 && found.length === 0 && u.low !== "press") {
      found.push({
        name: trimThe(u.name || surface(context.reader, u.nameFrom, u.nameTo)),
        kind: "website",
        country: u.country,
        from: u.from,
        to: u.possessive ? u.to - 1 : u.to,
        link: "explicit",
        rule: "named after “according to”",
      });
      continue;
    }
    if (u.kind === "date" || u.kind === "place") continue;
    if (u.kind === "word" && (BETWEEN_SOURCES.has(u.low) || u.low === "demonym" || u.bits & (W.FIELD | W.BODY)))
      continue;
    if (QUOTES.has(u.low) && found.length === 0 && !NAMES.has(units[i + 1]?.kind ?? "mark")) break;
    if (u.kind === "mark" ? PASSED.has(u.low) : LEANING.test(u.low)) continue;
    break;
  }
  return found;
}

const POST_NOUNS = wordSet("post tweet twitter telegram statement message");

const postBefore = (units: Unit[], i: number): boolean =>
  units.slice(Math.max(0, i - 6), i).some((u) => POST_NOUNS.has(u.low) || u.bits & W.POSTED);
