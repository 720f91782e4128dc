import { type ColumnDef, createTable, getCoreRowModel, getSortedRowModel, type Table } from "@tanstack/table-core";
import { COLUMNS, type EventRow } from "./rows";

/** Letters without case and accents, so that "diaz" finds "Díaz". */
export const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const columns: ColumnDef<EventRow>[] = COLUMNS.map((id) => ({ id, accessorKey: id, sortingFn: "text" }));

/** Rows searched for every word of `search` and sorted as `sort` says ("date", or "-date" downwards). */
export function arrange(rows: EventRow[], search: string, sort: string): EventRow[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? rows : rows.filter((row) => matches(row, words));
  if (sort === "") return found;
  const table: Table<EventRow> = createTable<EventRow>({
    data: found,
    columns,
    state: { sorting: [{ id: sort.replace(/^-/, ""), desc: sort.startsWith("-") }] },
    getCoreRowModel: getCoreRowModel(),
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
