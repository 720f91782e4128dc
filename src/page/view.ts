import { escapeHtml } from "../escape";
import type { Tables } from "../model";
import type { Sentence } from "./data";
import { evidenceHtml } from "./evidence";
import { COLUMNS, type EventRow } from "./rows";
import type { State } from "./state";
import { arrange } from "./table";

// Rows drawn at once; the rest waits behind a button, so that ten thousand stay quick.
const BATCH = 100;

/** The table of events in its place; `show` draws rows and gives how many there are after searching. */
export function eventTable(
  place: HTMLElement,
  tables: Tables,
  sentences: readonly Sentence[],
  change: (update: Partial<State>) => void,
  highlight: (event: string) => void,
): { show(rows: EventRow[], state: State): number } {
  let limit = BATCH;
  let last: { rows: EventRow[]; state: State } = { rows: [], state: {} as State };
  const show = (rows: EventRow[], state: State): number => {
    last = { rows, state };
    const arranged = arrange(rows, state.search, state.sort);
    place.querySelector("thead")!.innerHTML = headHtml(state.sort);
    place.querySelector("tbody")!.innerHTML = arranged.slice(0, limit).map(rowHtml).join("");
    const more = place.querySelector<HTMLButtonElement>(".more")!;
    more.hidden = arranged.length <= limit;
    more.textContent = `Show ${Math.min(BATCH, arranged.length - limit)} more of ${arranged.length - limit}`;
    return arranged.length;
  };
  place.addEventListener("click", ({ target }) => {
    const button = (target as HTMLElement).closest("button");
    if (!button) return;
    const { sort, evidence, marks } = button.dataset;
    if (sort !== undefined) {
      change({ sort });
      place.querySelector<HTMLElement>(`button[data-column="${button.dataset.column}"]`)?.focus();
    } else if (marks !== undefined) highlight(marks);
    else if (evidence !== undefined) toggleEvidence(button, evidenceHtml(evidence, tables, sentences));
    else if (button.matches(".more")) {
      limit += BATCH;
      show(last.rows, last.state);
    }
  });
  return {
    show(rows, state) {
      limit = BATCH;
      return show(rows, state);
    },
  };
}

function headHtml(sort: string): string {
  const heads = COLUMNS.map(([id, name]) => {
    const direction = sort === id ? "ascending" : sort === `-${id}` ? "descending" : "none";
    const next = direction === "ascending" ? `-${id}` : direction === "descending" ? "" : id;
    const arrow = { ascending: " ↑", descending: " ↓", none: "" }[direction];
    return `<th scope="col" aria-sort="${direction}"><button type="button" data-column="${id}" data-sort="${next}">${name}${arrow}</button></th>`;
  });
  return `<tr>${heads.join("")}<th scope="col">More</th></tr>`;
}

/** A row of the table, as the page is built and as its script draws it anew. */
export function rowHtml(row: EventRow): string {
  const cells = COLUMNS.map(([id, name]) => `<td data-name="${name}">${escapeHtml(row[id]) || "–"}</td>`);
  const label = escapeHtml(`${row.what} ${row.date} ${row.others}`.trim());
  const id = escapeHtml(row.id);
  return `<tr id="${id}">${cells.join("")}<td class="actions"><button type="button" data-evidence="${id}" aria-expanded="false" aria-label="Evidence: ${label}">Evidence</button> <button type="button" data-marks="${id}" aria-label="In charts: ${label}">In charts</button></td></tr>`;
}

function toggleEvidence(button: HTMLButtonElement, html: string): void {
  const row = button.closest("tr")!;
  const open = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", `${!open}`);
  if (open) row.nextElementSibling!.remove();
  else row.insertAdjacentHTML("afterend", `<tr class="evidence"><td colspan="${COLUMNS.length + 1}">${html}</td></tr>`);
}
