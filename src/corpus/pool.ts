import { Worker } from "node:worker_threads";

export interface Pool<Job, Result> {
  /** What a worker makes of a job. */
  run(job: Job): Promise<Result>;
  close(): Promise<void>;
}

export interface PoolOptions {
  size: number;
  /** Path of the program of a worker; it is sent `{ job, failed }` and answers with a result. */
  script: string;
  options?: unknown;
  /** How long one unit of a job may take, in seconds. */
  limit: number;
}

const TICK = 250;
/** Seconds that a thread may take to start, on a machine however busy. */
const START = 120;
const TRIES = 2;

interface Slot {
  worker?: Worker;
  /** The unit of its job that a worker is at; -1 before the first. */
  at: Int32Array;
}

type Outcome<Result> = { result: Result } | { unit: number; reason: string };

/**
 * Threads that work on jobs made of units. A thread that dies or makes no headway on a unit is replaced
 * and its job begun again; a unit that ends two of them is given, with the reason, to the next as failed.
 */
export function openPool<Job, Result>({ size, script, options, limit }: PoolOptions): Pool<Job, Result> {
  const slots = Array.from({ length: size }, (): Slot => ({ at: new Int32Array(new SharedArrayBuffer(4)) }));
  const idle = [...slots];
  const waiting: ((slot: Slot) => void)[] = [];
  let isClosed = false;

  function start(slot: Slot): Worker {
    const worker = new Worker(script, { workerData: { at: slot.at, options } });
    // A thread that dies between two jobs is replaced at the next.
    worker.on("error", () => {});
    worker.once("exit", () => {
      slot.worker = undefined;
    });
    slot.worker = worker;
    return worker;
  }

  function attempt(slot: Slot, job: Job, failed: ReadonlyMap<number, string>): Promise<Outcome<Result>> {
    Atomics.store(slot.at, 0, -1);
    const { at, worker = start(slot) } = slot;
    return new Promise((resolve) => {
      let [seen, still, reason] = [-1, 0, ""];
      // Ticks of this thread are counted, and no clock is read: it may be set, and the machine may sleep.
      const watch = setInterval(() => {
        const now = Number(Atomics.load(at, 0));
        still = now === seen ? still + 1 : 0;
        seen = now;
        const most = now < 0 ? Math.max(limit, START) : limit;
        if (still * TICK <= most * 1000) return;
        reason = `it took more than ${most} seconds`;
        worker.terminate();
      }, TICK);
      const answered = (result: Result) => end({ result });
      const failing = (error: Error) => {
        reason ||= error.message;
      };
      const ended = (code: number) =>
        end({ unit: Number(Atomics.load(at, 0)), reason: reason || `its thread ended with ${code}` });
      const end = (outcome: Outcome<Result>) => {
        clearInterval(watch);
        worker.off("message", answered).off("error", failing).off("exit", ended);
        resolve(outcome);
      };
      worker.once("message", answered).once("error", failing).once("exit", ended);
      worker.postMessage({ job, failed });
    });
  }

  async function work(slot: Slot, job: Job): Promise<Result> {
    const failed = new Map<number, string>();
    const strikes = new Map<number, number>();
    for (;;) {
      if (isClosed) throw new Error("The pool is closed.");
      const outcome = await attempt(slot, job, failed);
      if ("result" in outcome) return outcome.result;
      const { unit, reason } = outcome;
      const tries = (strikes.get(unit) ?? 0) + 1;
      strikes.set(unit, tries);
      if (tries < TRIES) continue;
      if (unit < 0 || failed.has(unit)) throw new Error(`A worker does not start: ${reason}.`);
      failed.set(unit, `Deriving it was given up after ${tries} tries: ${reason}.`);
    }
  }

  return {
    async run(job) {
      const slot = idle.pop() ?? (await new Promise<Slot>((resolve) => waiting.push(resolve)));
      try {
        return await work(slot, job);
      } finally {
        const next = waiting.shift();
        if (next) next(slot);
        else idle.push(slot);
      }
    },
    async close() {
      isClosed = true;
      await Promise.all(slots.map(({ worker }) => worker?.terminate()));
    },
  };
}
