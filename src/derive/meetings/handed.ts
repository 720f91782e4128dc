import { cue } from "../cue";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { readList } from "./list";
import { findObject } from "./object";
import { isSomeone, isWord } from "./phrases";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { make, type Told } from "./told";

const HANDED = cue("handed delivered");
const PAPERS = wordSet("message messages letter letters note invitation dossier memorandum credentials");
const BODIES = wordSet("embassy ministry government press consulate mission parliament court");
const WAS = wordSet("was were been");
const BY_POST = wordSet("through via post mail telegram telephone electronically copy journalists");
const IN_PERSON = wordSet("personally person residence palace office audience");

/** "A handed B a letter", "a message was handed over to B by A": who brought it and who took it, where neither is a body. */
export function handed(units: Unit[]): Told | null {
  const at = units.findIndex((u) => u.kind === "word" && (u.cues & HANDED) !== 0);
  if (at < 1 || units.some((u) => BY_POST.has(u.low))) return null;
  if (units[at]!.low === "delivered" && !units.some((u) => IN_PERSON.has(u.low))) return null;
  const passive = isWord(units[at - 1], WAS) || isWord(units[at - 2], WAS);
  const paper = units.findIndex((u, i) => PAPERS.has(u.low) && (passive ? i < at : i > at && i < at + 9));
  if (paper < 0 || (!passive && units.slice(at, paper).some((u) => u.kind === "org" || BODIES.has(u.low)))) return null;
  const subjects = passive ? someoneAt(findObject(units, at + 1, "by", 16)) : findSubject(units, at);
  const to = findObject(units, at + 1, "to", 16);
  const object = passive || to >= 0 ? to : isSomeone(units[at + 1]) ? at + 1 : -1;
  if (object < 0 || subjects.length === 0 || ![...subjects, object].every((i) => isKnown(units[i]!))) return null;
  const told = make(at, subjects, readList(units, object), "handed a message", ofVerb(units, at));
  told.end = Math.max(told.end, at + 1);
  return told;
}

const someoneAt = (at: number): number[] => (at < 0 ? [] : [at]);
const isKnown = (u: Unit): boolean => u.person >= 0;
