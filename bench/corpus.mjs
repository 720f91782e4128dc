// A corpus of made-up rows with the columns of the tables, written by DuckDB as `readout derive --out` lays it out.
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const { literal, withDuckDB } = require("../dist/duckdb.js");
const { SCHEMA } = require("../dist/tables/schema.js");

const OFFICIALS = 20_000;
const OUTLETS = 400;
const DAYS = 3_652;

/** Writes as many events, about two participants and one report for each, over ten years. */
export async function writeCorpus(folder, events, format = "parquet") {
  mkdirSync(folder, { recursive: true });
  await withDuckDB(async (db) => {
    for (const [name, query] of Object.entries(tables(events))) {
      const columns = SCHEMA[name].columns.map((column) => column.name).join(", ");
      await copy(db, `SELECT ${columns} FROM (${query})`, join(folder, name), format);
    }
  }, OPTIONS);
}

/** Says of one event in a hundred that it is told again; the second telling has the facts of the first. */
export const writeLinks = (folder, events, format = "parquet") =>
  withDuckDB(
    (db) =>
      copy(
        db,
        `SELECT ${eventId("i")} AS event_id, ${eventId("i - 50")} AS same_as FROM range(${events}) t(i) WHERE i % 100 = 53`,
        join(folder, "same_as"),
        format,
      ),
    OPTIONS,
  );

const OPTIONS = { memory: "4GB" };

async function copy(db, query, folder, format) {
  mkdirSync(folder, { recursive: true });
  await db.run(`COPY (${query}) TO ${literal(join(folder, `part-0.${format}`))} (FORMAT ${format})`);
}

const eventId = (i) => `printf('art-%07d-e%d', ((${i}) // 2)::INTEGER, ((${i}) % 2)::INTEGER + 1)`;

/** A number from 0 up to a bound that seems drawn at random, and is the same for both tellings of an event. */
const drawn = (what, bound) =>
  `(hash(${literal(what)} || (CASE WHEN i % 100 = 53 THEN i - 50 ELSE i END)) % ${bound})::INTEGER`;

const pick = (what, words) => `(${literal(words)})[1 + ${drawn(what, words.length)}]`;

function tables(events) {
  const day = `(DATE '2015-01-01' + ((i // 100 * 100) * ${DAYS} // ${events})::INTEGER)`;
  return {
    articles: `SELECT printf('art-%07d', i) AS article_id, '2015-01-01' AS published, NULL AS publisher, NULL AS title,
        'en' AS language, NULL AS url, repeat('0', 64) AS sha256, 2000 AS length FROM range(${Math.ceil(events / 2)}) t(i)`,
    events: `SELECT ${eventId("i")} AS event_id, printf('art-%07d', i // 2) AS article_id,
        CASE WHEN i % 20 = 0 THEN 'series' ELSE ${pick("kind", ["meeting", "meeting", "meeting", "meeting", "meeting", "meeting", "series", "call", "gift", "other"])} END AS kind,
        ${pick("status", ["held", "held", "held", "held", "held", "held", "held", "planned", "possible", "background"])} AS status,
        CASE WHEN days = 0 THEN strftime(first, '%Y-%m-%d') WHEN days > 0 THEN strftime(first, '%Y-%m-%d') || '/' || strftime(first + days, '%Y-%m-%d') END AS date,
        CASE WHEN days >= 0 THEN strftime(first, '%Y-%m-%d') END AS earliest,
        CASE WHEN days >= 0 THEN strftime(first + days, '%Y-%m-%d') END AS latest,
        'stated' AS date_basis, 1 AS count_min, CASE WHEN ${drawn("bound", 4)} > 0 THEN 1 END AS count_max,
        NULL AS place, ${pick("country", ["CUB", "VNM", "RUS", "CHN", "LAO"])} AS country,
        CASE WHEN i % 20 = 1 THEN ${eventId("i - 1")} END AS part_of
      FROM (SELECT i, ${day} AS first, (${pick("days", ["0", "0", "0", "0", "0", "0", "0", "0", "2", "-1"])})::INTEGER AS days FROM range(${events}) t(i))`,
    participants: `SELECT ${eventId("i")} AS event_id,
        'official-' || (${drawn("official", OFFICIALS / 2)} * 2 + k) AS official_id,
        CASE k WHEN 0 THEN 'visitor' ELSE 'host' END AS side, NULL AS role,
        ${pick("attendance", ["stated", "stated", "stated", "inferred", "possible"])} AS attendance
      FROM (SELECT i, unnest([0, 1]) AS k FROM range(${events}) t(i))`,
    reports: `SELECT ${eventId("i")} AS event_id, 'outlet-' || (${drawn("outlet", OUTLETS / 2)} * 2 + k) AS outlet_id,
        ${pick("link", ["explicit", "explicit", "coreferent", "umbrella"])} AS link
      FROM (SELECT i, unnest([0, 1]) AS k FROM range(${events}) t(i)) WHERE (${drawn("credits", 4)} + k) % 2 = 0`,
    officials: `SELECT 'official-' || i AS official_id, 'Official ' || i AS name, NULL AS aliases,
        (['PRK', 'CUB', 'VNM'])[1 + i % 3] AS country, NULL AS office FROM range(${OFFICIALS}) t(i)`,
    outlets: `SELECT 'outlet-' || i AS outlet_id, 'Outlet ' || i AS name, NULL AS aliases, NULL AS country,
        'agency' AS kind FROM range(${OUTLETS}) t(i)`,
  };
}
