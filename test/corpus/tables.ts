import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Countable } from "../../src/counts/fold";
import { identifier, literal, withDuckDB } from "../../src/duckdb";
import { ATTENDANCES, EVENT_KINDS, EVENT_STATUSES, type Event, LINKS, type Tables } from "../../src/model";
import { formatCsv } from "../../src/tables/csv";
import { SCHEMA } from "../../src/tables/schema";
import { writeTables } from "../../src/tables/write";
import { article, event } from "../fixtures";

export type CorpusTables = Tables & Required<Pick<Countable, "same_as">>;

const DAYS = ["2018-12-31", "2019-01-01", "2019-01-06", "2019-01-07", "2019-02-28", "2019-03-01", "2020-02-29"];
const COUNTRIES = ["CUB", "PRK", null];
/** What breaks a careless writer of CSV or of SQL. */
export const HOSTILE = [
  'O\'Brien, "Pat"',
  "two\nlines",
  "'; DROP VIEW events; --",
  "=1+1",
  "'=quoted",
  "back\\slash",
  "$" + "{spark.home}",
  "김영철",
  "NULL",
  "a|b",
];

const anyEvent = fc
  .record({
    article: fc.nat(2),
    kind: fc.constantFrom("meeting", "series", ...EVENT_KINDS),
    status: fc.constantFrom("held", "held", ...EVENT_STATUSES),
    days: fc.option(fc.tuple(fc.nat(DAYS.length - 1), fc.option(fc.nat(DAYS.length - 1))), { freq: 6 }),
    count_min: fc.nat(4),
    bounded: fc.boolean(),
    part_of: fc.option(fc.nat(9), { freq: 1 }),
    same_as: fc.option(fc.nat(9), { freq: 1 }),
  })
  .map(({ days, article, bounded, ...rest }) => {
    const dated = (days === null ? [] : [days[0], days[1] ?? days[0]]).sort().map((day) => DAYS[day]!);
    const [earliest = null, latest = null] = dated;
    const date = earliest === latest ? earliest : `${earliest}/${latest}`;
    return { ...rest, article_id: `a${article}`, date, earliest, latest, count_max: bounded ? rest.count_min : null };
  });

/** Tables small enough to read, of any shape that the schema allows. */
export const anyTables: fc.Arbitrary<CorpusTables> = fc
  .record({
    drafts: fc.array(anyEvent, { maxLength: 12 }),
    names: fc.array(fc.constantFrom(...HOSTILE), { minLength: 8, maxLength: 8 }),
    countries: fc.array(fc.constantFrom(...COUNTRIES), { minLength: 4, maxLength: 4 }),
    present: fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(3), fc.constantFrom(...ATTENDANCES)), {
      selector: ([event, official]) => `${event} ${official}`,
      maxLength: 20,
    }),
    credited: fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(3), fc.constantFrom(...LINKS)), {
      selector: ([event, outlet]) => `${event} ${outlet}`,
      maxLength: 20,
    }),
  })
  .map(({ drafts, names, countries, present, credited }) => {
    const id = (index: number) => `e${index}`;
    const events: Event[] = drafts.map(({ part_of, same_as, ...values }, index) =>
      event({ ...values, event_id: id(index), part_of: part_of === null ? null : id(part_of) }),
    );
    const isFirst = (index: number) => drafts[index]?.same_as === null;
    const isEvent = (index: number) => index < events.length;
    return {
      articles: [0, 1, 2].map((index) => article({ article_id: `a${index}` })),
      events,
      participants: present
        .filter(([index]) => isEvent(index))
        .map(([index, official, attendance]) => ({
          event_id: id(index),
          official_id: `p${official}`,
          side: "host" as const,
          role: names[official]!,
          attendance,
        })),
      reports: credited
        .filter(([index]) => isEvent(index))
        .map(([index, outlet, link]) => ({ event_id: id(index), outlet_id: `o${outlet}`, link })),
      evidence: [],
      officials: [0, 1, 2, 3].map((index) => ({
        official_id: `p${index}`,
        name: names[index]!,
        aliases: [names[index + 1]!],
        country: countries[index]!,
        office: names[index]!,
      })),
      outlets: [0, 1, 2, 3].map((index) => ({
        outlet_id: `o${index}`,
        name: names[index + 4]!,
        aliases: [],
        country: countries[index]!,
        kind: "agency" as const,
      })),
      // A first telling has no row, so no chain is longer than one.
      same_as: drafts.flatMap(({ same_as }, index) =>
        same_as !== null && same_as !== index && isFirst(same_as)
          ? [{ event_id: id(index), same_as: id(same_as) }]
          : [],
      ),
    };
  });

/** Writes tables as one CSV file each. */
export function writeCsvFolder(folder: string, tables: CorpusTables): void {
  writeTables(folder, tables);
  const links = tables.same_as.map(({ event_id, same_as }) => [event_id, same_as]);
  writeFileSync(join(folder, "same_as.csv"), formatCsv([["event_id", "same_as"], ...links]));
}

const MONTHLY = ["articles", "events", "participants", "reports", "evidence"];

/** Writes tables as a corpus of Parquet, the rows of each table dealt to two parts. */
export async function writeCorpus(folder: string, tables: CorpusTables): Promise<void> {
  await withDuckDB(async (db) => {
    for (const [table, rows] of Object.entries(tables)) {
      const columns =
        table === "same_as"
          ? ["event_id", "same_as"].map((name) => ({ name, type: "string" }))
          : SCHEMA[table as keyof Tables].columns;
      for (const part of [0, 1]) {
        const home = join(folder, table, ...(MONTHLY.includes(table) ? [`month=2019-0${part + 1}`] : []));
        mkdirSync(home, { recursive: true });
        const lines = (rows as object[])
          .filter((_, index) => index % 2 === part)
          .map((row) => `${JSON.stringify(row)}\n`);
        const staged = join(folder, "staged.json");
        writeFileSync(staged, lines.join(""));
        const types = columns.map(({ name, type }) => `${identifier(name)}: ${literal(TYPES[type] ?? "VARCHAR")}`);
        await db.run(
          `COPY (SELECT * FROM read_ndjson(${literal(staged)}, columns = {${types.join(", ")}}))
           TO ${literal(join(home, `part-${part}.parquet`))} (FORMAT parquet)`,
        );
      }
    }
  });
}

const TYPES: Record<string, string> = { integer: "BIGINT", day: "DATE" };
