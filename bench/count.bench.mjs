// Counting meetings three ways, per day, official and outlet: a folder of 10M events beside SQL written by hand for
// the same files, 1M events beside Arquero, and what danfojs can hold. Each does the joins and filters that the counts
// need. node bench/count.bench.mjs [EVENTS [FOR ARQUERO [FOR DANFOJS]]]
import { deepStrictEqual } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as aq from "arquero";
import { writeCorpus, writeLinks } from "./corpus.mjs";

const require = createRequire(import.meta.url);
const readout = require("../dist/index.js");
const { literal, rowsOf, withDuckDB } = require("../dist/duckdb.js");
const cli = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const NAMES = ["day", "official", "outlet"];
// The time of danfojs's merge grows with the square of the rows: 100,000 events take it half a minute each time.
const [MANY = 10_000_000, SOME = 1_000_000, FEW = 50_000] = process.argv.slice(2).map(Number);
const PEERED = ["events", "participants", "reports"];
const ROUNDS = 3;
const memory = `${Math.round(totalmem() / 2 ** 21)}MiB`;

const home = mkdtempSync(join(tmpdir(), "readout-bench-"));
try {
  await besideArquero(join(home, "some"));
  await besideDanfo(join(home, "few"));
  const folder = join(home, "many");
  await writeCorpus(folder, MANY);
  console.log(`${MANY.toLocaleString("en")} events in Parquet, the engine's start counted`);
  console.table(await beside(folder, false));
  console.table(NAMES.map((name) => ({ command: `readout count ${name}`, "peak memory, MB": peak(name, folder) })));
  await writeLinks(folder, MANY);
  console.log("the same, one event in a hundred told twice; by hand its first telling stands for it, here its surest");
  console.table((await beside(folder, true)).map(({ wanted: _, kept: __, ...row }) => row));
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** The project's counting of a folder and the hand's, in turn, so that a busy machine slows both alike. */
async function beside(folder, isLinked) {
  const rows = [];
  for (const name of NAMES) {
    const ours = () => readout.countFolder(folder, name);
    const hand = () => withDuckDB((db) => rowsOf(db, byHand(folder, isLinked)[name]), { memory });
    // The hand lists only days with events.
    const told = (await ours()).filter((row) => name !== "day" || row.named + row.at_least + row.possible + row.calls);
    deepStrictEqual(told.map(figures), (await hand()).map(figures));
    const [mine, theirs] = await inTurn([ours, hand]);
    rows.push({ count: name, mine, theirs });
  }
  const sum = (key, kind) => rows.reduce((total, row) => total + row[key][kind], 0);
  const all = (key) => ({ cpu: sum(key, "cpu"), wall: sum(key, "wall") });
  rows.push({ count: "all three", mine: all("mine"), theirs: all("theirs") });
  return rows.map(({ count, mine, theirs }) => ({
    count,
    "readout, ms": Math.round(mine.wall),
    "by hand, ms": Math.round(theirs.wall),
    "times the time": (mine.wall / theirs.wall).toFixed(2),
    "times the processor": (mine.cpu / theirs.cpu).toFixed(2),
    wanted: "≤ 1.3",
    kept: mine.cpu / theirs.cpu <= 1.3 ? "yes" : "NO",
  }));
}

/** The numbers of a row by column, however an engine gives them. */
function figures(row) {
  const kept = Object.entries(row).filter(([column]) => column !== "official" && column !== "outlet");
  return Object.fromEntries(kept.map(([column, value]) => [column, typeof value === "bigint" ? Number(value) : value]));
}

/** What one who knows the tables and DuckDB would write for this corpus, where tellings of one event agree. */
function byHand(folder, isLinked) {
  const table = (name) => `read_parquet(${literal(join(folder, name, "*.parquet"))})`;
  const again = isLinked ? `AND e.event_id NOT IN (SELECT event_id FROM ${table("same_as")})` : "";
  const isOwn = `e.kind = 'series' AND e.earliest = e.latest
    AND e.event_id NOT IN (SELECT part_of FROM ${table("events")} WHERE part_of IS NOT NULL)`;
  return {
    day: `SELECT CASE WHEN e.earliest = e.latest THEN e.earliest END AS day,
        count(*) FILTER (e.status = 'held' AND e.kind = 'meeting') AS named,
        count(*) FILTER (e.status = 'held' AND e.kind = 'meeting')
          + coalesce(sum(e.count_min) FILTER (e.status = 'held' AND ${isOwn}), 0)::BIGINT AS at_least,
        day IS NOT NULL AND bool_or(e.status = 'held' AND e.kind = 'series' AND e.count_max IS NULL) AS open,
        count(*) FILTER (e.status = 'possible' AND e.kind IN ('meeting', 'series', 'other')) AS possible,
        count(*) FILTER (e.status = 'held' AND e.kind = 'call') AS calls
      FROM ${table("events")} e WHERE e.status IN ('held', 'possible') ${again} GROUP BY day ORDER BY day NULLS LAST`,
    official: `SELECT p.official_id, count(*) FILTER (p.attendance = 'stated') AS stated,
        count(*) FILTER (p.attendance = 'inferred') AS inferred, count(*) FILTER (p.attendance = 'possible') AS possible
      FROM ${table("participants")} p SEMI JOIN (
        SELECT e.event_id FROM ${table("events")} e
        WHERE e.status = 'held' AND e.kind IN ('meeting', 'series') AND (e.kind = 'meeting' OR (${isOwn})) ${again}
      ) m ON m.event_id = p.event_id
      GROUP BY p.official_id ORDER BY stated DESC, inferred DESC, possible DESC, p.official_id`,
    outlet: `SELECT r.outlet_id, count(*) FILTER (r.link = 'explicit') AS explicit,
        count(*) FILTER (r.link = 'coreferent') AS coreferent, count(*) AS meetings
      FROM ${table("events")} e LEFT JOIN (FROM ${table("reports")} WHERE link <> 'umbrella') r ON r.event_id = e.event_id
      WHERE e.status = 'held' AND e.kind = 'meeting' ${again}
      GROUP BY r.outlet_id ORDER BY r.outlet_id IS NULL, meetings DESC, explicit DESC, r.outlet_id`,
  };
}

/** Tables of so many events as CSV in a folder, and their rows in memory. */
async function rowsOfCsv(folder, events) {
  await writeCorpus(folder, events, "csv");
  const tables = {};
  await withDuckDB(
    async (db) => {
      for (const name of ["events", "participants", "reports", "officials", "outlets"])
        tables[name] = await rowsOf(db, `FROM read_csv(${literal(csvOf(folder, name))}, all_varchar = true)`);
    },
    { memory },
  );
  for (const event of tables.events) event.count_min = Number(event.count_min);
  return tables;
}

/** The project's ways to count: rows in memory, and a folder's files. */
function ways(folder, tables) {
  return {
    inMemory: () => [readout.countDays(tables.events), readout.countOfficials(tables), readout.countOutlets(tables)],
    async files() {
      for (const name of NAMES) await readout.countFolder(folder, name);
    },
  };
}

function csvOf(folder, name) {
  return join(folder, name, "part-0.csv");
}

/** Held meetings per day, official and outlet: from rows in memory, and from the folder's CSV files on. */
async function besideArquero(folder) {
  const tables = await rowsOfCsv(folder, SOME);
  const { inMemory, files } = ways(folder, tables);
  const frames = Object.fromEntries(PEERED.map((name) => [name, aq.from(tables[name])]));
  deepStrictEqual(totals(inMemory()), withArquero(frames));
  const theirFiles = async () => {
    const read = PEERED.map(async (name) => [name, await aq.loadCSV(csvOf(folder, name), { autoType: false })]);
    return withArquero(Object.fromEntries(await Promise.all(read)));
  };
  const [mine, theirs, mineFiles, theirsFiles] = await inTurn([inMemory, () => withArquero(frames), files, theirFiles]);
  console.log(`${SOME.toLocaleString("en")} events beside Arquero`);
  console.table([row("rows in memory", mine, theirs, 5), row("from CSV files on", mineFiles, theirsFiles, 5)]);
}

/** The same beside danfojs. */
async function besideDanfo(folder) {
  const { readCSV } = require("danfojs-node");
  const tables = await rowsOfCsv(folder, FEW);
  const { inMemory, files } = ways(folder, tables);
  const read = async () => {
    const frames = await Promise.all(PEERED.map(async (name) => [name, await readCSV(csvOf(folder, name))]));
    return Object.fromEntries(frames);
  };
  const frames = await read();
  deepStrictEqual(totals(inMemory()), withDanfo(frames));
  const [mine, theirs, mineFiles, theirsFiles] = await inTurn([
    inMemory,
    () => withDanfo(frames),
    files,
    async () => withDanfo(await read()),
  ]);
  console.log(`${FEW.toLocaleString("en")} events beside danfojs`);
  console.table([row("rows in memory", mine, theirs, 20), row("from CSV files on", mineFiles, theirsFiles, 20)]);
}

function row(counting, mine, theirs, wanted) {
  return {
    counting,
    "readout, ms": mine.wall.toFixed(1),
    "peer, ms": theirs.wall.toFixed(1),
    "times faster": (theirs.wall / mine.wall).toFixed(1),
    wanted: `≥ ${wanted}`,
    kept: theirs.wall / mine.wall >= wanted ? "yes" : "NO",
  };
}

/** How many held meetings the days and the outlets add up to. */
function totals([days, , outlets]) {
  const sum = (rows, column) => rows.reduce((total, row) => total + row[column], 0);
  return [sum(days, "named"), sum(outlets.filter(({ outlet }) => outlet !== null), "meetings")]; // biome-ignore format: one line
}

/** The same with Arquero, series left out, which leaves it less to do. */
function withArquero({ events, participants, reports }) {
  const meetings = events.filter((d) => d.status === "held" && d.kind === "meeting");
  const days = meetings.groupby("earliest", "latest").count().objects({ limit: Infinity });
  const officials = participants.semijoin(meetings, "event_id").groupby("official_id", "attendance").count();
  const outlets = reports
    .filter((d) => d.link !== "umbrella")
    .semijoin(meetings, "event_id")
    .groupby("outlet_id", "link")
    .count();
  const sum = (rows) => rows.reduce((total, { count }) => total + count, 0);
  officials.objects({ limit: Infinity });
  return [sum(days), sum(outlets.objects({ limit: Infinity }))];
}

/** The same with danfojs, by its own verbs. */
function withDanfo({ events, participants, reports }) {
  const { merge } = require("danfojs-node");
  const meetings = events.query(events.status.eq("held").and(events.kind.eq("meeting")));
  const ids = meetings.loc({ columns: ["event_id"] });
  const ofMeetings = (frame, columns) =>
    merge({ left: frame.loc({ columns: ["event_id", ...columns] }), right: ids, on: ["event_id"], how: "inner" });
  const attended = ofMeetings(participants, ["official_id", "attendance"]);
  const credited = ofMeetings(reports.query(reports.link.ne("umbrella")), ["outlet_id", "link"]);
  const days = meetings.groupby(["earliest", "latest"]).col(["event_id"]).count();
  attended.groupby(["official_id", "attendance"]).col(["event_id"]).count();
  const outlets = credited.groupby(["outlet_id", "link"]).col(["event_id"]).count();
  const sum = (counted) => counted.event_id_count.values.reduce((total, count) => total + count, 0);
  return [sum(days), sum(outlets)];
}

/** The most memory that the command's process holds, in MB. */
function peak(name, folder) {
  const told = "data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))";
  const { stderr, status } = spawnSync(process.execPath, ["--import", told, cli, "count", name, "--data", folder], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return Math.round(Number(/peak (\d+)/.exec(stderr)[1]) / 1024);
}

/** The medians of some rounds of each piece of work in turn. */
async function inTurn(works) {
  const spent = works.map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, work] of works.entries()) spent[i].push(await measure(work));
  const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  return spent.map((times) => ({
    cpu: median(times.map(({ cpu }) => cpu)),
    wall: median(times.map(({ wall }) => wall)),
  }));
}

/** Milliseconds of processor, all threads together, and of wall time that a piece of work takes. */
async function measure(work) {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - wall };
}
