import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { isDay } from "../days";
import { UsageError } from "../errors";
import { type Day, EVENT_KINDS } from "../model";

/** What a reader found in a text: the meetings that were held, and how many there were at least each day. */
export interface Gold {
  /** Name of the file, without its ending; of a line, its id. */
  id: string;
  published: Day;
  /** By paragraphs. */
  text: string[];
  events: GoldEvent[];
  days: Record<Day, number>;
}

export interface GoldEvent {
  /** What it is called in every text that tells it, where the gold says so. */
  meeting?: string;
  day: Day | null;
  officials: string[];
  outlets: string[];
}

/**
 * Reads the `*.json` files of a folder, or a file of JSON lines that carry their gold, as `readout generate` writes
 * them. Throws `UsageError` on one that is no gold, and where there is none.
 */
export const readGold = (path: string): Gold[] => [...eachGold(path)];

/** As `readGold`, one after another as they are asked for: a file may be larger than memory. */
export function* eachGold(path: string): Generator<Gold, void, undefined> {
  let count = 0;
  for (const gold of existsSync(path) && statSync(path).isFile() ? inFile(path) : inFolder(path)) {
    count++;
    yield gold;
  }
  if (count === 0) {
    const what = "Name a folder of *.json files with published, text, events, days, or a file with a text a line";
    throw new UsageError(`${path} holds no gold. ${what}.`);
  }
}

function* inFile(path: string): Generator<Gold, void, undefined> {
  let number = 0;
  for (const line of linesOf(path)) {
    number++;
    if (line.trim() !== "") yield parseGold(line, `${path}, line ${number}`);
  }
}

function* inFolder(folder: string): Generator<Gold, void, undefined> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  for (const file of files.sort())
    yield parseGold(readFileSync(join(folder, file), "utf8"), join(folder, file), file.replace(/\.json$/, ""));
}

function* linesOf(path: string): Generator<string, void, undefined> {
  const file = openSync(path, "r");
  try {
    const decoder = new StringDecoder("utf8");
    const bytes = Buffer.alloc(1 << 16);
    let rest = "";
    for (let size = readSync(file, bytes); size > 0; size = readSync(file, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, size))).split("\n");
      rest = lines.pop()!;
      yield* lines;
    }
    yield rest + decoder.end();
  } finally {
    closeSync(file);
  }
}

function parseGold(json: string, path: string, name?: string): Gold {
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
  const { id, published, text, gold: own, ...rest } = fields(parsed, name ? "the file" : "the line");
  const { events, days } = own === undefined ? rest : fields(own, "gold");
  if (!name && typeof id !== "string") throw fault("id is no name");
  if (typeof published !== "string" || !isDay(published)) throw fault("published is no day such as 2019-05-26");
  const paragraphs = typeof text === "string" ? [text] : strings(text, "text");
  if (!Array.isArray(events)) throw fault("events is no list");
  const told = events.map((event, index): GoldEvent & { counts: boolean } => {
    const what = `events[${index}]`;
    const { kind, status, day, officials, outlets, meeting } = fields(event, what);
    if (day !== null && (typeof day !== "string" || !isDay(day))) throw fault(`${what}.day is no day and not null`);
    if (!EVENT_KINDS.some((known) => known === kind)) throw fault(`${what}.kind is none of ${EVENT_KINDS.join(", ")}`);
    const counts = (kind === "meeting" || kind === "series") && (status ?? "held") === "held";
    return {
      ...(typeof meeting === "string" ? { meeting } : {}),
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
    id: name ?? String(id),
    published,
    text: paragraphs,
    events: told.filter(({ counts }) => counts).map(({ counts: _, ...event }) => event),
    days: Object.fromEntries(least) as Record<Day, number>,
  };
}
