import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Lets the heaps of this process and of its threads to come stay small: each article leaves much that dies at once, and
 * what lasts is small, so that a heap that grew freely would be garbage for the most part. Each thread clears its own
 * heap alone, for all cores derive, and helpers would only wait for one.
 */
export function keepHeapsSmall(): void {
  for (const flag of [
    "--heap-growing-percent=25",
    "--min-semi-space-size=8",
    "--max-semi-space-size=8",
    "--no-parallel-scavenge",
  ])
    setFlagsFromString(flag);
}

/** Batches after which a thread frees its heap: before the engine would, and seldom enough to cost little. */
export const FREE_AFTER = 32;
/** Batches after which the thread that writes them down lets go of what is young. */
export const FREE_YOUNG_AFTER = 4;

/**
 * What gives back all that this thread holds no more. The engine discards what it has compiled
 * for objects of a shape with the last one of them: those that are `kept` let the rules outlast it.
 */
export function heapFreer(kept?: unknown): () => void {
  const free = collector();
  return () => {
    // Only then does the engine move together what is left in half-empty pages, and return the others.
    setFlagsFromString("--optimize-for-size");
    free();
    setFlagsFromString("--no-optimize-for-size");
    return kept;
  };
}

/** What gives back the bytes that came from other threads and are written: the engine sees but the small objects that hold them. */
export function youngFreer(): () => void {
  const free = collector();
  return () => free({ type: "minor" });
}

function collector(): (options?: { type: "minor" }) => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc");
}

/**
 * Lets fewer functions be compiled into those that call them, in this process and its threads to come: the rules are
 * hundreds of short functions that each sentence runs through, and faster the more of them a processor holds at once.
 * Each thread to come compiles its own, at once: all cores derive, and a helper would only wait for one while
 * the slow form of the rules runs on.
 */
export function keepCodeSmall(): void {
  for (const flag of ["--max-inlined-bytecode-size-cumulative=400", "--no-concurrent-recompilation"])
    setFlagsFromString(flag);
}
