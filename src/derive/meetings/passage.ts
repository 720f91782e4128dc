import type { Unit } from "../units";
import type { SentenceDates } from "./dates";

/** A sentence as it is read for what it tells. */
export interface Passage {
  units: Unit[];
  dates: SentenceDates;
  /** Number of the sentence in the text, from 0. */
  index: number;
  paragraph: number;
  heading: boolean;
}
