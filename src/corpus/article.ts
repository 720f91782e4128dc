import { TextDecoder } from "node:util";
import { parseDay } from "../derive/days/calendar";
import { UsageError } from "../errors";
import type { Day } from "../model";
import type { Line } from "./lines";

/** An article of a corpus, as a line of JSON or a row of Parquet gives it. */
export interface CorpusArticle {
  id: string | number;
  published: Day;
  text: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  language: string;
}

const FACTS = ["title", "publisher", "url", "language"] as const;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The JSON of a line. Throws `UsageError`, which says what is wrong with it and what to do. */
export function parseLine({ bytes, length }: Line): unknown {
  if (bytes.length < length) {
    throw new UsageError(`The line has ${Math.round(length / 1e6)} MB, more than one article may have: cut it up.`);
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new UsageError("The line is not UTF-8: save the file as UTF-8.");
  }
  if (text.trim() === "") throw new UsageError("The line is empty: take it out, or write an article there.");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The line is not JSON (${(error as Error).message}): write one object a line.`);
  }
}

/**
 * The article that a value holds; `published` stands in where it has none of its own.
 * Throws `UsageError` where it cannot be derived from.
 */
export function readArticle(value: unknown, published?: Day): CorpusArticle {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError('No object: an article is written {"id": …, "published": "2019-05-26", "text": …}.');
  const fields = value as Record<string, unknown>;
  if (idOf(value) === null) throw new UsageError('The article has no "id": give it one, a text or a whole number.');
  if (isBroken(String(fields.id))) throw new UsageError(`The article's "id" ${BROKEN}`);
  const { text } = fields;
  if (typeof text !== "string" || text.trim() === "")
    throw new UsageError('The article has no "text": write its text there.');
  const zero = text.indexOf("\0");
  if (zero >= 0) throw new UsageError(`Character ${zero + 1} of the text is NUL: this is no text.`);
  if (isBroken(text)) throw new UsageError(`The text ${BROKEN}`);
  const [title, publisher, url, language] = FACTS.map((name) => fact(name, fields[name]));
  return {
    id: fields.id as string | number,
    published: readPublished(fields.published ?? published),
    text,
    title: title!,
    publisher: publisher!,
    url: url!,
    language: language ?? "en",
  };
}

function fact(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") throw new UsageError(`The article's "${name}" is no text: write it in quotes.`);
  if (isBroken(value)) throw new UsageError(`The article's "${name}" ${BROKEN}`);
  return value.trim() || null;
}

const BROKEN = "holds half of a surrogate pair, or NUL: write it as UTF-8 again.";

/** Whether a text holds what no table can: half of a surrogate pair, or NUL. */
export const isBroken = (text: string): boolean => /[\p{Cs}\0]/u.test(text);

// A time may follow the day; the day stays as it is written, in no other time zone.
const DAY = /^(\d{4}-\d\d-\d\d)(?:[T ][\d:.,]+ ?(?:Z|UTC|[+-][\d:]+)?)?$/i;

function readPublished(value: unknown): Day {
  const day = typeof value === "string" ? DAY.exec(value.trim())?.[1] : undefined;
  if (day && !Number.isNaN(parseDay(day))) return day;
  const given = value === undefined || value === null ? "missing" : `${JSON.stringify(value)?.slice(0, 60)}, no day`;
  throw new UsageError(`The article's "published" is ${given}: write the day of publication as YYYY-MM-DD.`);
}

/** The id that a value of JSON bears, or `null`. */
export function idOf(value: unknown): string | number | null {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return (typeof id === "string" && id.trim() !== "") || Number.isSafeInteger(id) ? (id as string | number) : null;
}

const ID = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)\s*[,}]/;

/** The id in a line that cannot be read as a whole, as far as it shows. */
export function idIn({ bytes }: Line): string | number | null {
  const [, id] = ID.exec(bytes.subarray(0, 64 * 1024).toString()) ?? [];
  try {
    return id === undefined ? null : idOf({ id: JSON.parse(id) });
  } catch {
    return null;
  }
}
