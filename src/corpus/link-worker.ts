import { closeSync, createReadStream, openSync, rmSync, writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import type { LinkableEvent, LinkableOfficial, SameAs } from "../link/event";
import { openLinker } from "../link/link";
import { readLines } from "./lines";
import { heapFreer } from "./memory";
import { shardLine } from "./shard-rows";

/** A file of events in the order of their days, removed when it is read; `null` ends the work. */
export type LinkJob = string | null;

/** What a line of a file holds: an event, and one who was there. An event's lines follow one another in one file. */
type Told = Omit<LinkableEvent, "officials"> & Omit<LinkableOfficial, "country"> & { home: string | null };

/** The path of the file for the links. */
const file = openSync(workerData as string, "w");
const linker = openLinker();
const freeHeap = heapFreer();
let done = Promise.resolve();

parentPort!.on("message", (job: LinkJob) => {
  done = done.then(() => (job === null ? end() : link(job)));
});

async function link(path: string): Promise<void> {
  for await (const event of eventsOf(path)) write(linker.add(event));
  rmSync(path);
  freeHeap();
}

function end(): void {
  write(linker.end());
  closeSync(file);
  parentPort!.close();
}

async function* eventsOf(path: string): AsyncGenerator<LinkableEvent, void, undefined> {
  let event: LinkableEvent | undefined;
  for await (const lines of readLines(createReadStream(path, { highWaterMark: 1 << 18 })))
    for (const { bytes } of lines) {
      const { official_id, name, home, office, ...about }: Told = JSON.parse(bytes.toString());
      if (event?.event_id !== about.event_id) {
        if (event) yield event;
        event = { ...about, officials: [] };
      }
      event.officials.push({ official_id, name, country: home, office });
    }
  if (event) yield event;
}

function write(rows: readonly SameAs[]): void {
  const lines = rows.map((row) => shardLine([row.event_id, row.same_as, row.score, row.reasons]));
  if (lines.length > 0) writeSync(file, lines.join(""));
}
