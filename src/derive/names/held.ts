import { fold } from "../tokens";
import type { Role } from "../units";
import { wordSet } from "../word-set";
import { fields } from "./fields";
import { ANYONE, firstWord, type Person } from "./person";

/** Short and other forms of an office: its head and what narrows it. */
const SAME_AS = new Map<string, [string, string[]]>(
  Object.entries({
    premier: ["minister", ["prime"]],
    taoiseach: ["minister", ["prime"]],
    pm: ["minister", ["prime"]],
    pmo: ["minister", ["prime"]],
    fm: ["minister", ["foreign"]],
    eam: ["minister", ["foreign", "external"]],
    dpm: ["minister", ["prime", "deputy"]],
    "vice-premier": ["minister", ["prime", "vice"]],
    "vice-minister": ["minister", ["vice"]],
    "vice-president": ["president", ["vice"]],
    vp: ["president", ["vice"]],
    veep: ["president", ["vice"]],
    potus: ["president", []],
    monarch: ["king", []],
    ruler: ["emir", []],
    amir: ["emir", []],
    pontiff: ["pope", []],
    chairwoman: ["chairman", []],
    chairperson: ["chairman", []],
    chair: ["chairman", []],
    sg: ["general", []],
    "secretary-general": ["general", []],
    advisor: ["adviser", []],
    councillor: ["counsellor", []],
    councilor: ["counsellor", []],
    counselor: ["counsellor", []],
    "co-chair": ["chairman", []],
    gen: ["general", []],
    "lt-gen": ["general", []],
    "maj-gen": ["general", []],
    "brig-gen": ["general", []],
    sen: ["senator", []],
    col: ["colonel", []],
    "lt-col": ["colonel", []],
    adm: ["admiral", []],
    "vice-admiral": ["admiral", []],
    "rear-admiral": ["admiral", []],
    brig: ["brigadier", []],
  }),
);

interface Held {
  head: string;
  words: readonly string[];
}

/** What an office comes down to, so that "the premier" is the prime minister. */
export function held(role: Role): Held {
  const words = fields(role.text);
  const same = SAME_AS.get(role.head);
  if (!same) return { head: role.head, words };
  return { head: same[0], words: same[1].length > 0 ? [...new Set([...same[1], ...words])] : words };
}

/** The head under which an office is looked up. */
export const headOf = (role: Role): string => SAME_AS.get(role.head)?.[0] ?? role.head;

const TOP = wordSet(
  "president king queen emperor empress emir sultan pope minister chancellor premier general governor mayor",
);

/** Offices that no two titles of one person would confuse: a president is no minister. */
export const isTop = (role: Role): boolean =>
  TOP.has(headOf(role)) && !/^(general|gen|lieutenant|major|brigadier|lt)\b/.test(fold(role.text));

const RANKS = new Map(Object.entries({
  gen: "general", general: "general", ltg: "general", "lt-gen": "general", "maj-gen": "general", "brig-gen": "general",
  col: "colonel", "lt-col": "colonel", adm: "admiral", adml: "admiral", vadm: "admiral", radm: "admiral",
  sen: "senator", gov: "governor", amb: "ambassador", brig: "brigadier", bishop: "bishop", prince: "prince", princess: "princess", sheikh: "emir", shaikh: "emir",
})); // biome-ignore format: a table

/** The office that a form of address stands for: "Gen." for the general. */
export const rankOf = (address: string): string | undefined => RANKS.get(address);

const CHAMBERS = wordSet(
  "parliament assembly house senate congress duma rada majlis majles knesset seimas saeima sejm bundestag council chamber",
);

/** "The speaker" and the chairman or president of a parliament. */
export const presides = (role: Role, other: Role): boolean =>
  role.head === "speaker" &&
  (headOf(other) === "chairman" || other.head === "president") &&
  fold(other.text)
    .split(" ")
    .some((word) => CHAMBERS.has(word));

/** Two offices can be one person's: the same head, no other country, no narrower field that differs. */
export function fits(person: Person, role: Role): boolean {
  if (role.country && person.country && role.country !== person.country) return false;
  if (person.roles.length === 0) return true;
  const { head, words } = held(role);
  if (person.ranks?.has(head)) return true;
  return person.roles.some((one) => {
    const { head: otherHead, words: other } = held(one);
    // "Minister Secretary General": a minister too.
    if (otherHead !== head && firstWord(one.text) !== head && !ANYONE.has(role.head)) return false;
    // "the minister" is never the prime minister.
    if (other.includes("prime") !== words.includes("prime")) return false;
    return (
      words.every((word) => other.includes(word)) || (other.length > 0 && other.every((word) => words.includes(word)))
    );
  });
}
