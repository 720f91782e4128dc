import type { Person } from "../names/person";

/** Of whom a sentence has spoken so far. */
export interface Heard {
  /** Who acts in it, -1 where nobody yet. */
  first: number;
  /** Named last. */
  latest: number;
  /** Whom an office of it means that the text names further down. */
  ahead: Person | null;
}
