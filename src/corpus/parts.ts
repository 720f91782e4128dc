import { existsSync, readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { UsageError } from "../errors";
import { TABLE_NAMES } from "../tables/schema";

export const PART_FORMATS = ["parquet", "csv", "jsonl"] as const;
export type PartFormat = (typeof PART_FORMATS)[number];

/** The files of one table, all of one format; none where the table has no rows. */
export interface Parts {
  format: PartFormat;
  files: string[];
}

/** Whether a folder holds the tables as folders of parts, as against one CSV file each. */
export const isCorpus = (folder: string): boolean => isFolder(join(folder, "events"));

/** Whether a folder has a table of events that are the same. */
export const hasLinks = (folder: string): boolean =>
  existsSync(join(folder, "same_as")) || existsSync(join(folder, "same_as.csv"));

// What fits into memory is read and checked row by row first.
const IN_MEMORY = 50_000_000;

/** Whether the tables of a folder are counted where they are, by DuckDB, as against read whole. */
export const isCountedInPlace = (folder: string): boolean =>
  isCorpus(folder) || hasLinks(folder) || bytesOf(folder) > IN_MEMORY;

const bytesOf = (folder: string): number =>
  TABLE_NAMES.map((name) => join(folder, `${name}.csv`))
    .filter((file) => existsSync(file))
    .reduce((bytes, file) => bytes + statSync(file).size, 0);

/**
 * The files of a table of a folder, `<table>.csv` or `<table>/…/part-*`, in the order of their names;
 * `undefined` where there is no such table. Throws `UsageError` where formats are mixed.
 */
export function partsOf(folder: string, table: string): Parts | undefined {
  const single = join(folder, `${table}.csv`);
  if (existsSync(single)) return { format: "csv", files: [single] };
  const home = join(folder, table);
  if (!isFolder(home)) return undefined;
  const names = readdirSync(home, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?:^|[\\/])part-[^\\/]*\.(?:parquet|csv|jsonl)$/.test(name))
    .filter((name) => !name.split(sep).some((step) => /^[._]/.test(step)))
    .sort();
  const formats = PART_FORMATS.filter((format) => names.some((name) => name.endsWith(`.${format}`)));
  if (formats.length > 1)
    throw new UsageError(`${home} holds ${formats.join(" and ")} side by side. Keep the parts of one format only.`);
  return { format: formats[0] ?? "parquet", files: names.map((name) => join(home, name)) };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
