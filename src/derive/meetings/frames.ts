import { FRAMES } from "./frame-table";
import { MEALS } from "./meals";

export interface Frame {
  rest: string[][];
  /** Those met stand among the words. */
  inside: boolean;
  marker: "-" | "=" | ReadonlySet<string>;
  /** Without the one met, they met each other. */
  mutual: boolean;
  /** Only beside a day, a place or a length of time. */
  near: boolean;
  long: boolean;
  guest: boolean;
  there: boolean;
  day: boolean;
  /** Only of two who are known, one of them by an office. */
  tour: boolean;
  /** Only of one with an office. */
  state: boolean;
  rule: string;
}

/** The frames that begin with each verb. */
export const FRAMES_OF = new Map<string, Frame[]>();
for (const line of FRAMES.trim().split("\n")) {
  const [verbs = "", then = "", before = "", how = ""] = line.split("|").map((cell) => cell.trim());
  const words = then.split(" ").filter(Boolean);
  // With a rule already, for an object that gains a field is of a shape of its own, which is slow to read.
  const frame: Frame = {
    rest: words.map((word) => (word === "MEAL" ? [...MEALS] : word.split("/"))),
    inside: words.includes("@"),
    marker: before === "-" || before === "=" ? before : new Set((before || "with").split("/")),
    mutual: before === "" || before === "=",
    near: how.includes("near"),
    long: how.includes("long"),
    guest: how.includes("guest"),
    there: how.includes("there"),
    day: how.includes("day"),
    tour: how.includes("tour"),
    state: how.includes("state"),
    rule: "",
  };
  for (const verb of verbs.split(" ")) {
    const list = FRAMES_OF.get(verb) ?? [];
    list.push({ ...frame, rule: [verb, ...words].join(" ").replace(/\/\S+/g, "") });
    FRAMES_OF.set(verb, list);
  }
}
