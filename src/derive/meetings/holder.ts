import { W } from "../lexicon";
import type { Unit } from "../units";
import { HAD } from "../word-classes";
import { wordSet } from "../word-set";
import { SITES } from "./object";
import { isWord } from "./phrases";

const TAKING = wordSet("took part take");
const PREPOSITIONS = wordSet("in at after during following with before about on from by");

/** "Held “brotherly” talks" too. */
const INSIDE = wordSet(', - " \u201c \u201d \u2018 \u2019');

/** The verb that holds the talks: "held (two rounds of) talks", "talks were held". */
export function findHolder(units: Unit[], i: number): number {
  for (let j = i - 1; j >= 0 && j >= i - 12; j--) {
    const u = units[j]!;
    if (u.kind === "word" && u.bits & W.HOLD) return isAuxiliary(units, j) ? -1 : j;
    if (u.kind === "word" && u.bits & W.RECEIVE) return -1;
    if (u.kind === "mark" && !INSIDE.has(u.low)) return -1;
    if (
      isWord(u, PREPOSITIONS) &&
      !(u.low === "in" && TAKING.has(units[j - 1]?.low ?? "")) &&
      !leadsToPlace(units, j, i)
    )
      return -1;
  }
  return -1;
}

const OPENS_NOUN = wordSet('a an the " \u201c');

/** "Had cited “other engagements”", and not "had heated talks". */
const isAuxiliary = (units: Unit[], i: number): boolean =>
  HAD.has(units[i]!.low) && units[i + 1]!.low.endsWith("ed") && OPENS_NOUN.has(units[i + 2]?.low ?? "");

/** "Opened in Suva on Monday talks": between the verb and its noun, no more than when and where. */
function leadsToPlace(units: Unit[], preposition: number, noun: number): boolean {
  if (!isWord(units[preposition], WHEN_WHERE)) return false;
  let told = false;
  for (let j = preposition + 1; j < noun; j++) {
    const { kind, low } = units[j]!;
    // "Held in Suva their second round of talks".
    if (told && DETERMINERS.has(low) && noun - j < 6) return true;
    const where = WHENS.has(kind) || (kind === "word" && SITES.has(low));
    if (!where && !(kind === "word" && WHEN_WHERE.has(low))) return false;
    told ||= where;
  }
  return told;
}

const DETERMINERS = wordSet("their his her a an the");
const WHEN_WHERE = wordSet("in on at here the his her their demonym city town capital port resort village of");
const WHENS = wordSet("place date org outlet");
