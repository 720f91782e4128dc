import { W } from "../lexicon";
import { isHerself, POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { closesAttribution } from "./attribution";
import { behindColon } from "./past-office";
import { isSomeone, isWord } from "./phrases";

const SKIP = wordSet(
  "each separately briefly again also privately jointly together both here there in at on for during late early earlier later the a an of over his her first behind closed doors margins sidelines side-lines and this then once twice personally informally formally side sides line lines capital same undisclosed unspecified date talks two three four five six seven eight nine ten dozen hour hours more than about half lengthy long city yesterday morning afternoon evening face-to-face one-on-one tete-a-tete - office offices courtesy working private off back out up with today my our brother dear friend good delegation team from audience he opposite number visitor times one sitting",
);

/** "Received, one after another, X and Y" too. */
const ASIDE_OPENERS = wordSet("on in at here late early one");
const COMMA_AND = wordSet(", and");
const COMMA_OR_BRACKET = wordSet(", ( )");
const EVERYBODY = wordSet("everyone everybody all any");
const QUOTES = wordSet('" \u201c \u201d');
/** A flag or the like: neither punctuation nor a number. */
const SIGN = /^[^\p{P}\p{N}]+$/u;
const FIGURE = /^\d[\d.,]*$/;
const CLAUSE_OPENERS = wordSet("that who which but while as after before because since when");

/** Index of the someone after a trigger, past days, places and adverbs; -1 where there is none. `marker`: the preposition that must come first. */
export function findObject(units: Unit[], at: number, marker: string | ReadonlySet<string> | null, limit = 16): number {
  let seen = marker === null;
  const given = limit;
  for (let i = at; i < units.length && i < at + limit; i++) {
    const u = units[i]!;
    // "met, respectively, with".
    if (i === at && u.low === "," && units[i + 1]?.low.endsWith("ly") && units[i + 2]?.low === ",") {
      i += 2;
      continue;
    }
    // "met, among others, X".
    if (u.low === "," && units[i + 1]?.low === "among") {
      const closed = units.findIndex((v, k) => k > i + 1 && k < i + 6 && v.low === ",");
      if (closed > 0) {
        i = closed;
        continue;
      }
    }
    // "received, on Tuesday, in Luanda, X".
    // "talked “in depth” with X".
    if (!seen && QUOTES.has(u.low)) continue;
    if (i === at && u.low === "," && (units[i + 1]?.kind === "date" || isWord(units[i + 1], ASIDE_OPENERS))) continue;
    const closed = seen && i > at ? -1 : closesAttribution(units, i);
    if (closed > 0) {
      limit += closed - i;
      i = closed;
      continue;
    }
    // "received on his return to Amman by X".
    if (!seen && isWord(u, ON_UPON) && u.kind === "word" && isWord(units[i + 2], RETURN)) {
      i += 2;
      limit += 3;
      continue;
    }
    // "Received, one after another, X and Y".
    if (u.low === "one" && isWord(units[i + 1], AFTER_BY)) {
      const other = units[i + 2]?.low === "the" ? 3 : 2;
      i += other;
      limit += other;
      continue;
    }
    if (!seen && isWord(u, marker!)) {
      seen = true;
      continue;
    }
    if (seen && u.kind === "pronoun" && POSSESSIVE_PRONOUNS.has(u.low) && !(u.low === "her" && isHerself(units, i))) {
      if (isSomeone(units[i + 1]) || units[i + 1]?.kind === "word") continue;
    }
    if (seen && u.possessive && (u.kind === "name" || u.kind === "word" || isSomeone(u)) && isSomeone(units[i + 1]))
      continue;
    const listed = seen && u.kind === "word" && COUNTED.has(u.low) ? behindColon(units, i) : -1;
    if (listed > 0) return listed;
    // "The Tower of the Juche Idea": nobody is called "the".
    if (seen && u.kind === "person" && u.roles.length === 0 && u.honorific === "" && units[i - 1]?.low === "the")
      return -1;
    // "A and B met in the capital, Fijian officials said".
    if (marker === null && u.kind === "role" && i > at && isWord(units[i - 1], ",") && saysNext(units, i)) return -1;
    // "A and B met on Tuesday, both sides confirmed", "held talks with both sides stressing".
    if (u.low === "both" && isWord(units[i + 1], SIDES))
      if (isWord(units[i - 1], COMMA_AND) || units[i + 2]?.low.endsWith("ing")) return -1;
    // "Met everyone except X".
    if (u.low === "except" || (u.low === "but" && isWord(units[i - 1], EVERYBODY))) return -1;
    if (seen && isSomeone(u)) return isThingOf(units, i) || (marker === null && isAtSideOf(units, i)) ? -1 : i;
    if (seen && u.kind === "name" && u.person < 0 && units[i + 1]?.kind === "person") continue;
    if (
      u.kind === "date" ||
      u.kind === "place" ||
      u.kind === "org" ||
      (u.kind === "outlet" && u.outletKind === "government")
    )
      continue;
    // "Haiti's exiled president": any word may stand between the two.
    if (seen && u.kind === "word" && units[i - 1]?.possessive && units[i + 1]?.kind === "role") continue;
    if (u.kind === "mark" && COMMA_OR_BRACKET.has(u.low)) {
      if (seen && marker === null && i === at) return -1;
      continue;
    }
    // "Received today: X; Y; and Z".
    if (seen && u.low === ":" && isSomeone(units[i + 1])) continue;
    const after = u.kind === "word" && (seen || i > at) ? pastAdverbial(units, i) : -1;
    if (after > i) {
      limit += after - i;
      i = after - 1;
      continue;
    }
    // "Signed a 9 million credit with X".
    if (!seen && u.kind === "mark" && FIGURE.test(u.low)) continue;
    // A flag or another sign is no end.
    if (u.kind === "mark" && SIGN.test(u.low)) continue;
    if (
      u.kind === "word" &&
      (SKIP.has(u.low) ||
        (!seen && u.bits & W.TALK) ||
        (!seen && (u.bits & (W.FIELD | W.BODY)) !== 0) ||
        u.low.endsWith("ly") ||
        u.low === "demonym")
    )
      continue;
    // "At the Hotel Ritz with X".
    if (!seen && u.kind === "name" && u.person < 0 && i > at) continue;
    if (!seen && (u.kind === "role" || u.kind === "person" || (u.kind === "pronoun" && POSSESSIVE_PRONOUNS.has(u.low))))
      continue;
    // "Energy, Mining and Water Minister X".
    if (seen && u.bits & W.FIELD && units[i + 1]?.low === "," && isSomeone(units[i + 2])) continue;
    if (seen && isModifier(units, i)) continue;
    if (
      !seen &&
      u.kind === "word" &&
      !(u.bits & (W.SAY | W.MEET)) &&
      marker !== null &&
      i < at + 8 + limit - given &&
      !CLAUSE_OPENERS.has(u.low)
    )
      continue;
    return -1;
  }
  return -1;
}

/** "With two old friends from the coast: A and B". */
const COUNTED = wordSet("following two three four five several old friends a my dear");

const saysNext = (units: Unit[], i: number): boolean => {
  const next = units[i + 1];
  return next?.kind === "word" && (next.bits & W.SAY) !== 0;
};

const SIDES = wordSet("sides parties governments delegations ministries capitals men women offices");
const AFTER_BY = wordSet("after by");
const ON_UPON = wordSet("on upon after before during");
const RETURN = wordSet("return arrival departure way visit stay stopover trip last first second");

const MARGINS = wordSet("sidelines sideline margins margin fringes fringe side-lines");

/** "Conferred on the sidelines of the General Assembly": where, whatever the assembly reads as. */
const isAtSideOf = (units: Unit[], i: number): boolean =>
  units[i]!.kind === "role" && isWord(units[i - 1], "of") && isWord(units[i - 2], MARGINS);

const PARTIES = wordSet("delegation team mission envoy aide representatives representative group entourage");

/** "Received the ambassador's letter": a thing of theirs, and not themselves. */
const isThingOf = (units: Unit[], i: number): boolean =>
  units[i]!.possessive && units[i + 1]?.kind === "word" && !units.slice(i + 1, i + 4).some((u) => PARTIES.has(u.low));

const AUSPICES = wordSet("auspices patronage sponsorship presence company");
const DIGITS = /^\d/;
const CLOCK = wordSet("a.m a.m. p.m p.m. am pm o'clock o\u2019clock hours h hrs");
const WHERE_WHEN = wordSet("at in on inside outside near aboard during over for after before following amid under");
export const SITES = wordSet(
  "palace residence home house hall office offices hotel villa castle headquarters ministry embassy room suite aircraft plane ship headquarters lounge mansion retreat ranch farm estate lodge club restaurant compound base camp tent building centre center capital city town resort study chamber chambers salon quarters hospital university mission summit forum conference meeting session assembly ceremony margins hour hours minutes days time visit stopover trip luncheon dinner lunch breakfast reception protocol auspices",
);

/** Past "at his palace", "in the Green Room of the ministry", "for two hours": where and when, which part no verb from its object. */
function pastAdverbial(units: Unit[], at: number): number {
  if (!isWord(units[at], WHERE_WHEN)) return at;
  let end = at;
  for (let i = at + 1; i < units.length && i < at + 9; i++) {
    const u = units[i]!;
    if (u.kind === "place" || u.kind === "org" || u.kind === "outlet" || u.kind === "date") end = i + 1;
    else if (isSomeone(u) && u.kind !== "pronoun" && !u.possessive) return end;
    else if (u.low === "with") return end;
    else if (u.kind === "mark" && !DIGITS.test(u.low) && u.low !== "-") return end;
    // "At 11 a.m.", "at 17.30 hours".
    else if (u.kind === "mark" && CLOCK.has(units[i + 1]?.low ?? "")) end = i + 2;
    else if (AUSPICES.has(u.low) && units[i + 1]?.low === "of") {
      end = i = units.findIndex((v, k) => k > i + 1 && (isSomeone(v) || v.kind === "org" || v.kind === "place"));
      return end < 0 ? at : end + 1;
    } else if (u.kind === "word" && SITES.has(u.low)) end = i + 1;
    // "For the second time in as many days".
    else if (u.low === "as" && units[i + 1]?.low === "many") i++;
    else if (u.kind === "word" && (u.bits & (W.SAY | W.MEET | W.RECEIVE) || CLAUSE_OPENERS.has(u.low))) return end;
  }
  return end;
}

const NO_MODIFIERS = wordSet(
  "chose elected re-elected voted with from about against to by as that who which whose whom but while because if when how whether why what where than like until since into onto of towards toward not no and or word words news criticism praise demands complaints letters depicting showing portraying",
);

/** "rebel", "fellow laureate": words that stand before a name as an office would. */
function isModifier(units: Unit[], at: number): boolean {
  for (let i = at; i < units.length && i < at + 3; i++) {
    const u = units[i]!;
    if (u.kind === "person" && i > at) return true;
    if (u.kind !== "word" || NO_MODIFIERS.has(u.low) || WHERE_WHEN.has(u.low) || u.bits & (W.SAY | W.MEET | W.HOLD))
      return false;
  }
  return false;
}
