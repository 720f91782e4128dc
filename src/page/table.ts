import {
  type ColumnDef,
  createTable,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  type Table,
} from "@tanstack/table-core";
import { COLUMNS, type EventRow } from "./rows";

/** Letters without case and accents, so that "diaz" finds "Díaz". */
export const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const columns: ColumnDef<EventRow>[] = COLUMNS.map((id) => ({ id, accessorKey: id, sortingFn: "text" }));

/** Rows searched for every word of `search` and sorted as `sort` says ("date", or "-date" downwards). */
export function arrange(rows: EventRow[], search: string, sort: string): EventRow[] {
  if (search.trim() === "" && sort === "") return rows;
  const words = fold(search).split(/\s+/).filter(Boolean);
  const table: Table<EventRow> = createTable<EventRow>({
    data: rows,
    columns,
    state: {
      globalFilter: search.trim(),
      sorting: sort === "" ? [] : [{ id: sort.replace(/^-/, ""), desc: sort.startsWith("-") }],
    },
    globalFilterFn: ({ original }, columnId) => columnId === COLUMNS[0] && matches(original, words),
    getColumnCanGlobalFilter: ({ id }) => id === COLUMNS[0],
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getSortedRowModel: getSortedRowModel(),
    onStateChange: () => {},
    renderFallbackValue: null,
  });
  return table.getRowModel().rows.map(({ original }) => original);
}

const folded = new WeakMap<EventRow, string>();

function matches(row: EventRow, words: readonly string[]): boolean {
  const text = folded.get(row) ?? fold(Object.values(row).join(" "));
  folded.set(row, text);
  return words.every((word) => text.includes(word));
}
