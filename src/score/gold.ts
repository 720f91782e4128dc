import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDay } from "../derive/days/calendar";
import { TextError } from "../derive/decode";

/** A dispatch with what a careful reader finds in it. */
export interface GoldCase {
  id: string;
  title: string;
  style: string;
  published: string;
  text: string[];
  events: GoldEvent[];
  /** Fewest meetings of each day that has any. */
  days: Record<string, number>;
}

export interface GoldEvent {
  kind: "meeting" | "series";
  status: "held";
  day: string | null;
  officials: string[];
  outlets: string[];
  min?: number;
}

/** Reads every `*.json` of a folder and its folders, in order of name. */
export function readGold(dir: string): GoldCase[] {
  const cases: GoldCase[] = [];
  for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) cases.push(...readGold(path));
    else if (entry.name.endsWith(".json")) cases.push(readCase(path, entry.name));
  }
  return cases;
}

function readCase(path: string, name: string): GoldCase {
  let gold: GoldCase;
  try {
    gold = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new TextError(`${path}: not JSON: ${(error as Error).message}`);
  }
  const fault =
    typeof gold.published !== "string" || Number.isNaN(parseDay(gold.published))
      ? "published must be a day"
      : !Array.isArray(gold.text)
        ? "text must be a list of paragraphs"
        : !Array.isArray(gold.events)
          ? "events must be a list"
          : typeof gold.days !== "object"
            ? "days must map days to numbers"
            : "";
  if (fault) throw new TextError(`${path}: ${fault}`);
  return { ...gold, id: name.replace(/\.json$/, "") };
}
