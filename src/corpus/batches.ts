import { createHash } from "node:crypto";
import type { Unit } from "./units";

/** Where a unit's bytes lie in its batch, and what it is. */
export interface Packed extends Omit<Unit, "bytes"> {
  from: number;
  to: number;
}

/** Some articles that one worker derives at a time. */
export interface Batch {
  /** Number of its first article among those of all inputs, from 0. */
  first: number;
  units: Packed[];
  bytes: Uint8Array;
  /** Checksum of all input up to its end. */
  digest: string;
}

const MOST_UNITS = 64;
const MOST_BYTES = 256 * 1024;

/**
 * Packs articles into batches, whose ends depend on the articles alone. Their checksums begin with
 * `seed`: what else the results depend on.
 */
export async function* packBatches(units: AsyncIterable<Unit[]>, seed: string): AsyncGenerator<Batch, void, undefined> {
  const hash = createHash("sha256").update(seed);
  let first = 0;
  let held: Unit[] = [];
  let size = 0;
  const pack = (): Batch => {
    const bytes = new Uint8Array(size);
    let to = 0;
    const packed = held.map(({ bytes: own, ...unit }): Packed => {
      const from = to;
      to += own.length;
      bytes.set(own, from);
      return { ...unit, from, to };
    });
    hash.update(JSON.stringify(packed)).update(bytes);
    const batch = { first, units: packed, bytes, digest: hash.copy().digest("hex").slice(0, 16) };
    first += held.length;
    held = [];
    size = 0;
    return batch;
  };
  for await (const some of units) {
    for (const unit of some) {
      held.push(unit);
      size += unit.bytes.length;
      if (held.length === MOST_UNITS || size >= MOST_BYTES) yield pack();
    }
  }
  if (held.length > 0) yield pack();
}
