import { randomUUID } from "node:crypto";
import { escapeHtml } from "../escape";
import { display } from "./display";

/**
 * Goes through items and shows one bar that moves as it does; the body of the loop may await.
 * @example for (const file of progress(files, "Reading")) { … }
 */
export function* progress<T>(
  items: Iterable<T> & { length?: number; size?: number },
  label = "Progress",
): Generator<T, void, undefined> {
  const total = items.length ?? items.size;
  const id = randomUUID();
  let done = 0;
  let drawn = 0;
  const draw = (update: boolean) => {
    drawn = Date.now();
    const text = total === undefined ? `${label}: ${done}` : `${label}: ${done} of ${total}`;
    display({ data: { "text/html": bar(text, done, total), "text/plain": text } }, { id, update });
  };
  draw(false);
  try {
    for (const item of items) {
      yield item;
      done += 1;
      if (Date.now() - drawn >= REDRAW_MS) draw(true);
    }
  } finally {
    draw(true);
  }
}

const REDRAW_MS = 100;

function bar(text: string, done: number, total?: number): string {
  const range = total === undefined ? "" : ` value="${done}" max="${Math.max(total, 1)}"`;
  return `<progress${range}></progress> ${escapeHtml(text)}`;
}
