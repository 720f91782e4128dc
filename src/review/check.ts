import { parseCell } from "../tables/cells";
import type { Problem } from "../tables/problem";
import { columnOf, fieldsOf } from "./fields";
import type { Decision } from "./schema";

type Fault = Omit<Problem, "file" | "line">;

/** What a decision lacks, or cannot mean; `undefined` where it can be carried out. */
export function faultOf(decision: Decision): Fault | undefined {
  const { decision: word, event_id, subject, field, new: wanted } = decision;
  const lacks = (column: keyof Decision, why: string): Fault => ({
    column,
    rule: word,
    message: `The cell is empty, and to ${word} ${why}.`,
    fix: "Fill it in.",
  });
  const span = [decision.paragraph, decision.start, decision.end].filter((number) => number !== null).length;
  if (span !== 0 && span !== 3) return lacks("end", "words takes paragraph, start and end");
  if (decision.start !== null && decision.start >= decision.end!) {
    return { column: "end", rule: "span", message: "The end is not behind the start.", fix: "The end is exclusive." };
  }
  if (event_id === null && subject === null) return lacks("event_id", "anything names an event, a subject or both");
  const ofEvent = event_id !== null && subject === null;
  // Numbers of events shift when rules change: the words say which event was meant.
  if ((word === "reject" || word === "merge") && ofEvent && field === null && span === 0) {
    return lacks("start", "an event says in paragraph, start and end which of its words tell of it");
  }
  if (word === "merge" && event_id !== null && subject !== null) {
    const message = "Both an event and a subject are to be merged.";
    return { column: "subject", rule: word, message, fix: "Leave one of the two empty." };
  }
  if (["correct", "add"].includes(word) && field === null) return lacks("field", "it needs to be said what");
  if (["merge", "split", "add"].includes(word) && wanted === null) return lacks("new", "needs its result");
  if (["split", "add"].includes(word) && event_id === null) return lacks("event_id", "is done to an event");
  if (word === "split" && subject === null) return lacks("subject", "names the official who leaves the event");
  if (word === "add" && span === 0) return lacks("start", "a claim takes the words under it");
  const column = columnOf(decision);
  if (column === null) {
    const message = `${JSON.stringify(field)} is no field to ${word} here.`;
    return { column: "field", rule: word, message, fix: `Use one of ${fieldsOf(decision).join(", ")}.` };
  }
  const parsed = column ? parseCell(wanted ?? "", column) : { value: null };
  return "fault" in parsed ? { column: "new", ...parsed.fault } : undefined;
}
