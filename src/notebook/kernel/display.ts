import type { Bundle } from "../bundle";
import { cells } from "./cells";
import { plainBundle } from "./evaluate";

/** The kernel's side of `show`. */
export function display(
  bundle: Bundle | Promise<Bundle>,
  { id, update = false }: { id?: string; update?: boolean } = {},
): void {
  const transient = id ? { display_id: id } : {};
  cells.current?.outputs.bundle(bundle, ({ data, metadata = {} }) => ({
    type: update ? "update_display_data" : "display_data",
    content: { data, metadata, transient },
  }));
}

/** Shows the value of a cell's last expression: what `show` knows as `show` does, the rest as Node prints it. */
export function showResult(value: unknown): void {
  const cell = cells.current;
  if (isTimer(value)) return;
  // Asked for each time: an edit of how things are shown takes effect at once.
  const { bundleOf } = require("../show") as typeof import("../show");
  const bundle = bundleOf(value) ?? plainBundle(value);
  cell?.outputs.bundle(bundle, ({ data, metadata = {} }) => ({
    type: "execute_result",
    content: { execution_count: cell.count, data, metadata },
  }));
}

// What `setTimeout` returns has times in it, which differ on every run and tell a reader nothing.
function isTimer(value: unknown): boolean {
  return /^(Timeout|Immediate)$/.test((value as object | null)?.constructor?.name ?? "");
}
