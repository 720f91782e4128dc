import { setFlagsFromString } from "node:v8";

/**
 * Lets the heaps of this process and of its threads to come grow by little at a time: each article leaves much that
 * dies at once, and what lasts is small, so that a heap that grew freely would be garbage for the most part.
 */
export function keepHeapsSmall(): void {
  setFlagsFromString("--heap-growing-percent=25");
  setFlagsFromString("--max-semi-space-size=4");
}

/**
 * Lets fewer functions be compiled into those that call them, in this process and its threads to come: the rules are
 * hundreds of short functions that each sentence runs through, and faster the more of them a processor holds at once.
 */
export function keepCodeSmall(): void {
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=400");
}
