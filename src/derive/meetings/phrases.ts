import type { Unit } from "../units";

/** Is someone: a person, an office, a pronoun. */
export const isSomeone = (u: Unit | undefined): boolean =>
  u !== undefined &&
  (u.kind === "person" ||
    u.kind === "role" ||
    (u.kind === "name" && u.person >= 0) ||
    (u.kind === "pronoun" && (u.low !== "it" || u.person >= 0) && u.low !== "i") ||
    (u.kind === "pronoun" && u.low === "i" && u.person >= 0));

export const isWord = (u: Unit | undefined, pattern: { test(word: string): boolean }): boolean =>
  u !== undefined && (u.kind === "word" || u.kind === "mark" || u.kind === "pronoun") && pattern.test(u.low);
