import { diffOutputs } from "./diff";
import { isCode, type Notebook } from "./notebook";
import type { Output } from "./outputs";

/**
 * A notebook as it ran, with the stored outputs of every cell that shows the same: another browser's
 * bytes, or a machine without one, are no reason to change a file.
 */
export function keepUnchanged(stored: Notebook, fresh: Notebook): Notebook {
  const cells = fresh.cells.map((now, i) => {
    const old = stored.cells[i];
    if (!isCode(now) || !old || !isCode(old)) return now;
    const same = diffOutputs(old.outputs, now.outputs).length === 0 && images(old.outputs) >= images(now.outputs);
    return same ? { ...now, outputs: old.outputs } : now;
  });
  return { ...fresh, cells };
}

const images = (outputs: Output[]): number =>
  outputs
    .flatMap((output) => ("data" in output ? Object.keys(output.data) : []))
    .filter((type) => type.startsWith("image/")).length;
