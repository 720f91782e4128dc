import { isDay } from "../days";
import { bounds } from "../edtf";
import { type Column, LIST_DELIMITER } from "./schema";

type Cell = string | number | string[] | null;
type Fault = { rule: string; message: string; fix: string };

/** The value of a cell, or what is wrong with it. */
export function parseCell(cell: string, column: Column): { value: Cell } | { fault: Fault } {
  const fault = (rule: string, message: string, fix: string) => ({ fault: { rule, message, fix } });
  const shown = () => (cell.length > 60 ? `${JSON.stringify(cell.slice(0, 60))}…` : JSON.stringify(cell));
  if (column.type === "list") return { value: cell === "" ? [] : cell.split(LIST_DELIMITER) };
  if (cell === "") {
    return column.required
      ? fault("required", "The cell is empty.", `Fill it in: ${column.description}`)
      : { value: null };
  }
  if (cell !== cell.trim()) return fault("space", `${shown()} has white space around it.`, "Remove it.");
  if (column.enum && !column.enum.includes(cell)) {
    return fault("vocabulary", `${shown()} is not in the vocabulary.`, `Use one of ${column.enum.join(", ")}.`);
  }
  if (column.pattern && !new RegExp(column.pattern, "u").test(cell)) {
    return fault("pattern", `${shown()} does not have the form ${column.pattern}.`, column.description);
  }
  if (column.type === "day" && !isDay(cell)) {
    return fault("day", `${shown()} is not a day of the calendar.`, "Write it as YYYY-MM-DD.");
  }
  if (column.type === "edtf" && !bounds(cell)) {
    return fault(
      "date",
      `${shown()} is no date that the tables can hold.`,
      "Write it in EDTF, such as 2019-05-23 or 2019-02-2X.",
    );
  }
  if (column.type !== "integer") return { value: cell };
  const number = Number(cell);
  if (!/^\d+$/.test(cell) || !Number.isSafeInteger(number)) {
    return fault("integer", `${shown()} is not a whole number.`, "Write digits only.");
  }
  const least = column.minimum ?? 0;
  return number < least ? fault("minimum", `${number} is too small.`, `The least is ${least}.`) : { value: number };
}

/** The cell of a value; the opposite of `parseCell`. */
export function formatCell(value: Cell | undefined): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join(LIST_DELIMITER) : String(value);
}
