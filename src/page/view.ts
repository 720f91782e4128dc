import { escapeHtml } from "../escape";
import type { PageData } from "./data";
import { evidenceHtml } from "./evidence";
import { pageMessagesIn } from "./language";
import type { PageMessages } from "./messages/en";
import { COLUMNS, type EventRow } from "./rows";
import type { State } from "./state";
import { arrange } from "./table";

// Rows drawn at once; the rest waits behind a button, so that ten thousand stay quick.
const BATCH = 100;

/** The table of events in its place; `show` draws rows and gives how many there are after searching. */
export function eventTable(
  place: HTMLElement,
  { tables, sentences, locale, drawn }: PageData,
  change: (update: Partial<State>) => void,
  highlight: (event: string) => void,
): { show(rows: EventRow[], state: State): number } {
  const say = pageMessagesIn(locale);
  let limit = BATCH;
  let last: { rows: EventRow[]; state: State } = { rows: [], state: {} as State };
  const show = (rows: EventRow[], state: State): number => {
    last = { rows, state };
    const arranged = arrange(rows, state.search, state.sort);
    place.querySelector("thead")!.innerHTML = headHtml(state.sort, say);
    place.querySelector("tbody")!.innerHTML = arranged
      .slice(0, limit)
      .map((row) => rowHtml(row, say, !drawn))
      .join("");
    const more = place.querySelector<HTMLButtonElement>(".more")!;
    more.hidden = arranged.length <= limit;
    more.textContent = say.table.showMore(Math.min(BATCH, arranged.length - limit), arranged.length - limit);
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
    else if (evidence !== undefined) toggleEvidence(button, evidenceHtml(evidence, tables, sentences, locale));
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

function headHtml(sort: string, { table }: PageMessages): string {
  const heads = COLUMNS.map((id) => {
    const direction = sort === id ? "ascending" : sort === `-${id}` ? "descending" : "none";
    const next = direction === "ascending" ? `-${id}` : direction === "descending" ? "" : id;
    const arrow = { ascending: " ↑", descending: " ↓", none: "" }[direction];
    return `<th scope="col" aria-sort="${direction}"><button type="button" data-column="${id}" data-sort="${next}">${table.columns[id]}${arrow}</button></th>`;
  });
  return `<tr>${heads.join("")}<th scope="col">${table.more}</th></tr>`;
}

/** A row of the table, as the page is built and as its script draws it anew; `inCharts`: with a way to its marks. */
export function rowHtml(row: EventRow, { table }: PageMessages, inCharts = true): string {
  const cells = COLUMNS.map((id) => `<td data-name="${table.columns[id]}">${escapeHtml(row[id]) || "–"}</td>`);
  const label = escapeHtml(`${row.what} ${row.date} ${row.others}`.trim());
  const id = escapeHtml(row.id);
  const marks = inCharts
    ? ` <button type="button" data-marks="${id}" aria-label="${table.inCharts}: ${label}">${table.inCharts}</button>`
    : "";
  return `<tr id="${id}">${cells.join("")}<td class="actions"><button type="button" data-evidence="${id}" aria-expanded="false" aria-label="${table.evidence}: ${label}">${table.evidence}</button>${marks}</td></tr>`;
}

function toggleEvidence(button: HTMLButtonElement, html: string): void {
  const row = button.closest("tr")!;
  const open = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", `${!open}`);
  if (open) row.nextElementSibling!.remove();
  else row.insertAdjacentHTML("afterend", `<tr class="evidence"><td colspan="${COLUMNS.length + 1}">${html}</td></tr>`);
}
