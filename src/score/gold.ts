import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDay } from "../days";
import { UsageError } from "../errors";
import type { Day } from "../model";

/** What a reader found in a text: the meetings that were held, and how many there were at least each day. */
export interface Gold {
  /** Name of the file, without its ending. */
  id: string;
  published: Day;
  /** By paragraphs. */
  text: string[];
  events: GoldEvent[];
  days: Record<Day, number>;
}

export interface GoldEvent {
  day: Day | null;
  officials: string[];
  outlets: string[];
}

/** Reads the `*.json` files of a folder. Throws `UsageError` on one that is no gold, and where there is none. */
export function readGold(folder: string): Gold[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  if (files.length === 0) {
    throw new UsageError(`${folder} holds no gold. Name a folder of *.json files with published, text, events, days.`);
  }
  return files.sort().map((file) => parseGold(readFileSync(join(folder, file), "utf8"), join(folder, file), file));
}

function parseGold(json: string, path: string, file: string): Gold {
  const fault = (what: string) => new UsageError(`${path}: ${what}.`);
  const fields = (value: unknown, what: string): Record<string, unknown> => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw fault(`${what} is no object`);
    return value as Record<string, unknown>;
  };
  const strings = (value: unknown, what: string): string[] => {
    if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
    throw fault(`${what} is no list of words`);
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    throw fault(`this is not JSON (${(error as Error).message})`);
  }
  const { published, text, events, days } = fields(parsed, "the file");
  if (typeof published !== "string" || !isDay(published)) throw fault("published is no day such as 2019-05-26");
  const paragraphs = typeof text === "string" ? [text] : strings(text, "text");
  if (!Array.isArray(events)) throw fault("events is no list");
  const gold = events.map((event, index): GoldEvent & { counts: boolean } => {
    const what = `events[${index}]`;
    const { kind, status, day, officials, outlets } = fields(event, what);
    if (day !== null && (typeof day !== "string" || !isDay(day))) throw fault(`${what}.day is no day and not null`);
    const counts = (kind === "meeting" || kind === "series") && (status ?? "held") === "held";
    return {
      day,
      officials: strings(officials ?? [], `${what}.officials`),
      outlets: strings(outlets ?? [], `${what}.outlets`),
      counts,
    };
  });
  const least = Object.entries(fields(days, "days"));
  const wrong = least.find(([day, number]) => !isDay(day) || !Number.isInteger(number));
  if (wrong) throw fault(`days: ${wrong[0]} is no day with a whole number`);
  return {
    id: file.replace(/\.json$/, ""),
    published,
    text: paragraphs,
    events: gold.filter(({ counts }) => counts).map(({ counts: _, ...event }) => event),
    days: Object.fromEntries(least) as Record<Day, number>,
  };
}
