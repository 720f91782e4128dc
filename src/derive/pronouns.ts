import type { Unit } from "./units";
import { wordSet } from "./word-set";

export const SHE = wordSet("she her hers");
export const HE = wordSet("he him his");
export const HIS_HER = wordSet("his her");
export const POSSESSIVE_PRONOUNS = wordSet("his her their");

const AFTER_HER = wordSet(
  "too on at in for after before during together again to about over separately twice and later a an the that as when while who where from by into here there off up home alone of this",
);
const STOPS = wordSet(", . ; ) : ! ?");

/** "Saw her together", "briefed her on fish": she, and nothing of hers. */
export const isHerself = (units: Unit[], i: number): boolean => {
  const next = units[i + 1];
  return (
    !next ||
    next.kind === "date" ||
    (next.kind === "word" && AFTER_HER.has(next.low)) ||
    (next.kind === "mark" && STOPS.has(next.low))
  );
};
