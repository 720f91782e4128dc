import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isSomeone } from "./phrases";

const RUMOUR = wordSet(
  "rumours rumors speculation speculated rumour rumor unconfirmed rumoured rumored possible whether if unclear accused accuses accusing alleges alleging allegation allegations accusation accusations tale tales gossip legend dreamt dreamed dreams imagines chatbot chatgpt deepfake",
);

const CLAIMS = wordSet("claims claim suggestions");

/** "Claims on Telegram that X met Y"; not "she claims". */
const isClaim = (units: Unit[], i: number): boolean => CLAIMS.has(units[i]!.low) && !isSomeone(units[i - 1]);

const ANSWERING = wordSet(
  "reaction reacting reacted response responding responded reply replying replied asked answer answering comment commenting commented seen read aware refers referring referred",
);
const TALES = wordSet("report reports story stories article articles claim account accounts");

/** "In reaction to a story in a magazine that X met Y", "asked about a report that …". */
const isAnswered = (units: Unit[], told: number, from: number): boolean =>
  units
    .slice(Math.max(0, told - (CITED.has(units[told - 2]?.low ?? "") ? QUESTION : 5)), told)
    .some((u) => ANSWERING.has(u.low)) &&
  (isThat(units[told + 1]) || units.slice(told, from).every((u) => u.low !== ","));

/** "That", which may be read as a part of the office behind it. */
export const isThat = (u: Unit | undefined): boolean => u?.low === "that" || isSomeone(u);

/** "Replying to the critic X, who had cited a report that …". */
const CITED = wordSet("cited quoted citing quoting");
const QUESTION = 20;

/** "It was being said that you had met X". */
const isSaidOfOne = (units: Unit[], said: number): boolean =>
  units[said - 2]?.low === "it" || (units[said - 1]?.low === "being" && units[said - 3]?.low === "it");

const WORD = wordSet("word rumour rumor legend gossip story");

/** "Word has it that X met Y", "the story goes that …", "talk in the corridors that …". */
const isGossip = (units: Unit[], i: number): boolean => {
  const { low } = units[i]!;
  const before = units[i - 1]?.low ?? "";
  if (low === "has") return WORD.has(before) && units[i + 1]?.low === "it";
  if (low === "goes") return WORD.has(before);
  return low === "talk" && (i === 0 || BE.has(before)) && units.slice(i, i + 8).some((u) => u.low === "that");
};

const BE = wordSet("is was been");

/** "That …", or whom it is about. */
const isTold = (u: Unit | undefined): boolean => u?.low === "that" || u?.kind === "person";

const HELD_TRUE = wordSet("write wrote think thought believe");

/** Words that a rumour, a claim or a guess is told by. */
export const RUMOURS = [...RUMOUR, ...HELD_TRUE, ...CLAIMS, ...TALES, "has", "goes", "talk", "said"];

/** Whether a word before what is told makes it a rumour, a guess or a report that is answered. */
export function isRumoured(units: Unit[], i: number, from: number): boolean {
  const { low, kind } = units[i]!;
  if (isGossip(units, i)) return true;
  if (TALES.has(low) && isAnswered(units, i, from)) return true;
  // "You write that X met Y."
  if (HELD_TRUE.has(low) && units[i - 1]?.low === "you" && isTold(units[i + 1])) return true;
  if (low === "said" && isSaidOfOne(units, i)) return true;
  // A capital may open the sentence.
  return (kind === "word" || (i === 0 && kind === "name")) && (RUMOUR.has(low) || isClaim(units, i));
}
