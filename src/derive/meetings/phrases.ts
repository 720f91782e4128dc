import type { Unit } from "../units";

/** Is someone: a person, an office, a pronoun. */
export const isSomeone = (u: Unit | undefined): boolean =>
  u !== undefined &&
  (u.kind === "person" ||
    u.kind === "role" ||
    (u.kind === "name" && u.person >= 0) ||
    (u.kind === "pronoun" && (u.low !== "it" || u.person >= 0) && u.low !== "i") ||
    (u.kind === "pronoun" && u.low === "i" && u.person >= 0));

/** Is this word, or one of these. */
export const isWord = (u: Unit | undefined, word: string | ReadonlySet<string>): boolean =>
  u !== undefined &&
  (u.kind === "word" || u.kind === "mark" || u.kind === "pronoun") &&
  (typeof word === "string" ? u.low === word : word.has(u.low));
