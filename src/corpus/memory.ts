import { setFlagsFromString } from "node:v8";

/**
 * Lets the heaps of this process and of its threads to come grow by little at a time: each article leaves much that
 * dies at once, and what lasts is small, so that a heap that grew freely would be garbage for the most part.
 */
export function keepHeapsSmall(): void {
  setFlagsFromString("--heap-growing-percent=25");
  setFlagsFromString("--max-semi-space-size=4");
}
