import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { List } from "./list";
import type { Reality } from "./reality";

/** What a sentence tells of a meeting, in units: who, with whom, and how surely. */
export interface Told {
  rule: string;
  /** Unit of the verb or noun. */
  trigger: number;
  subjects: number[];
  objects: List | null;
  /** One meeting of all, not one with each. */
  joint: boolean;
  plural: boolean;
  number: number | null;
  /** "At least two": the number is the fewest. */
  atLeast: boolean;
  /** "Left on Monday after two meetings": Monday is not theirs. */
  after: boolean;
  /** The number stands with the one that it was held with. */
  direct: boolean;
  reality: Reality;
  call: boolean;
  /** A noun that may point back to a meeting told before. */
  definite: boolean;
  /** Nobody is said to have been there; it is the person of the sentence. */
  inferred: boolean;
  end: number;
}

export function make(trigger: number, subjects: number[], objects: List | null, rule: string, reality: Reality): Told {
  return {
    rule,
    trigger,
    subjects,
    objects,
    joint: (objects?.together ?? false) && !objects?.separate,
    plural: false,
    number: null,
    atLeast: false,
    after: false,
    direct: false,
    reality,
    call: false,
    definite: false,
    inferred: false,
    end: objects && objects.items.length > 0 ? objects.end : trigger + 1,
  };
}

const PLURAL_PRONOUNS = wordSet("they them both their we two pair three");

export const isPlural = (u: Unit): boolean =>
  (u.kind === "pronoun" && PLURAL_PRONOUNS.has(u.low)) || (u.kind === "role" && (u.roles[0]?.plural ?? false));
