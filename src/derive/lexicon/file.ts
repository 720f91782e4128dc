import { TextError } from "../decode";
import { compile, type Lexicon, type LexiconSource } from "./compile";

const ROWS = ["countries", "outlets", "people"] as const;
const LISTS = [
  "offices",
  "fields",
  "bodies",
  "honorifics",
  "talkNouns",
  "meetVerbs",
  "receiveVerbs",
  "sayVerbs",
] as const;

/** Reads a user's additions to the lexicon (JSON). Throws a `TextError` that names every fault. */
export function readLexicon(json: string, name: string): Lexicon {
  let source: unknown;
  try {
    source = JSON.parse(json);
  } catch (error) {
    throw new TextError(`${name}: not JSON: ${(error as Error).message}`);
  }
  const faults = check(source);
  if (faults.length > 0) throw new TextError(`${name}: ${faults.join("; ")}`);
  return compile(source as LexiconSource);
}

function check(source: unknown): string[] {
  if (typeof source !== "object" || source === null || Array.isArray(source))
    return ["expected an object with lists such as countries, outlets, people, offices"];
  const faults: string[] = [];
  for (const [key, value] of Object.entries(source)) {
    if (!([...ROWS, ...LISTS] as string[]).includes(key)) {
      faults.push(`"${key}" is no list of the lexicon: use ${[...ROWS, ...LISTS].join(", ")}`);
    } else if (!Array.isArray(value)) faults.push(`"${key}" must be a list`);
    else for (const [i, item] of value.entries()) faults.push(...checkItem(key, item, i));
  }
  return faults;
}

function checkItem(key: string, item: unknown, i: number): string[] {
  const at = `${key}[${i}]`;
  if (!(ROWS as readonly string[]).includes(key))
    return typeof item === "string" && /^\S+$/.test(item) ? [] : [`${at} must be one word`];
  const row = (item ?? {}) as Record<string, unknown>;
  const strings = (field: string) =>
    row[field] === undefined ||
    (Array.isArray(row[field]) && (row[field] as unknown[]).every((x) => typeof x === "string"))
      ? []
      : [`${at}.${field} must be a list of strings`];
  if (key === "outlets" || key === "people")
    return [
      ...(typeof row.name === "string" && row.name !== "" ? [] : [`${at}.name is missing`]),
      ...strings("aliases"),
      ...(row.country == null || /^[A-Z]{3}$/.test(String(row.country))
        ? []
        : [`${at}.country must be three capitals`]),
    ];
  return [
    ...(/^[A-Z]{3}$/.test(String(row.code)) ? [] : [`${at}.code must be three capitals (ISO 3166-1 alpha-3)`]),
    ...strings("names"),
    ...strings("demonyms"),
    ...strings("places"),
  ];
}
