import type { Anchors } from "./anchors";
import type { Expression } from "./expression";

/** "Earlier in the day", where a paragraph begins: of the day of the meeting told, whatever day was looked back to since. */
export const ofMeeting = (expression: Expression, opens: boolean, { meeting, spoken, story }: Anchors): Expression =>
  opens &&
  expression.type === "from the story" &&
  expression.days === 0 &&
  meeting != null &&
  isBefore(spoken ?? story, meeting)
    ? { ...expression, ofMeeting: true }
    : expression;

const isBefore = (day: number | null | undefined, other: number): boolean => day != null && day < other;
