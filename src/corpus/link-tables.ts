import { rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, rowsOf } from "../duckdb";
import { PROJECT } from "../project";
import type { LinkJob } from "./link-worker";
import { readLinesSql } from "./shard-rows";
import { createBySlices, slicesOf } from "./slices";

/** The columns of `same_as`. */
export const SAME_AS = [
  { name: "event_id", type: "string" },
  { name: "same_as", type: "string" },
  { name: "score", type: "number" },
  { name: "reasons", type: "string" },
];

const WORKER = join(PROJECT, "dist/corpus/link-worker.js");

/** What the links are found in, besides `participants`. */
export interface Linked {
  /** Name of a table of the events, with the day on which each was `published`. */
  events: string;
  /** Name of a table with a row for each official. */
  officials: string;
}

/**
 * Makes the table `links` of the events of a connection, with the columns of `same_as` and in the order of their ids;
 * `scratch` is a folder for what is written meanwhile.
 */
export async function linkTables(db: DuckDBConnection, { events, officials }: Linked, scratch: string): Promise<void> {
  const found = join(scratch, "found.csv");
  // In a thread, whose heap is gone at its end, and while the engine works on.
  const worker = new Worker(WORKER, { workerData: found });
  const ended = new Promise<void>((resolve, reject) => {
    worker.once("error", reject).once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The thread of the links ended with ${code}.`));
    });
  });
  const send = (job: LinkJob) => worker.postMessage(job);
  try {
    await Promise.race([ended, findPresent(db, officials).then(() => writeTold(db, events, scratch, send))]);
    await ended;
  } finally {
    await worker.terminate();
  }
  const columns = SAME_AS.map(({ name, type }) => [name, type === "number" ? "DOUBLE" : "VARCHAR"] as const);
  await db.run(`CREATE TABLE found AS FROM ${readLinesSql([found], columns)}`);
  rmSync(found);
  const inOrder = (slice: string) => `FROM found WHERE ${slice} ORDER BY event_id`;
  await createBySlices(db, "links", await slicesOf(db, "found", "event_id"), inOrder);
  for (const table of ["present", "found"]) await db.run(`DROP TABLE ${table}`);
}

/** Makes the table `present` of those who were at an event; who only may have been there says nothing of which it was. */
async function findPresent(db: DuckDBConnection, officials: string): Promise<void> {
  await createBySlices(
    db,
    "present",
    await slicesOf(db, "participants", "official_id"),
    (slice) => `SELECT p.event_id, o.official_id, o.name, o.country AS home, coalesce(p.role, o.office) AS office
      FROM (FROM participants WHERE ${slice} AND attendance <> 'possible') p
      JOIN (FROM ${officials} WHERE ${slice}) o ON o.official_id = p.official_id`,
  );
}

/** Events that are put in order at a time, at least, and times at most. */
const [SOME, TIMES] = [20_000, 200];

/** Writes the events that have a day, with those who were there, in the order of the days, some days in a file. */
async function writeTold(
  db: DuckDBConnection,
  events: string,
  scratch: string,
  send: (job: LinkJob) => void,
): Promise<void> {
  const isDated = "earliest IS NOT NULL AND latest IS NOT NULL";
  const days = await rowsOf(
    db,
    `SELECT earliest, count(*)::INTEGER AS events FROM ${events} WHERE ${isDated} GROUP BY earliest ORDER BY earliest`,
  );
  const most = Math.max(SOME, days.reduce((sum, day) => sum + Number(day.events), 0) / TIMES);
  for (let at = 0, number = 0; at < days.length; number++) {
    const first = String(days[at]!.earliest);
    for (let some = 0; at < days.length && some < most; at++) some += Number(days[at]!.events);
    const last = String(days[at - 1]!.earliest);
    const file = join(scratch, `told-${number}.jsonl`);
    await db.run(`COPY (
      SELECT e.event_id, e.article_id, e.published, e.kind, e.status, e.earliest, e.latest, e.place, e.country,
        p.official_id, p.name, p.home, p.office
      FROM (FROM ${events} WHERE ${isDated} AND earliest BETWEEN ${literal(first)} AND ${literal(last)}) e
      JOIN present p ON p.event_id = e.event_id
      ORDER BY e.earliest, e.published, e.event_id, p.official_id) TO ${literal(file)} (FORMAT json)`);
    send(file);
  }
  send(null);
}
