import { basename, dirname, resolve } from "node:path";
import { remember, remembered } from "./cache";
import { type ExecuteOptions, execute } from "./execute";
import { type Kernel, type KernelOptions, openKernel } from "./kernel";
import { isCode, type Notebook } from "./notebook";
import { PLOTLY } from "./outputs";

export interface RunOptions {
  /** Seconds that a cell may take. */
  timeout?: number;
  typeCheckOnly?: boolean;
  progress?: ExecuteOptions["progress"];
  pictures: KernelOptions["pictures"];
  /** Called when a notebook that drew figures before is about to run. */
  preparePictures?: () => void;
}

const TIMEOUT_S = 120;

/** Kernels that live now: whoever ends this process must end them first. */
const living = new Set<Kernel>();

/** Ends all kernels that this process has started. */
export async function killKernels(): Promise<void> {
  await Promise.all([...living].map((kernel) => kernel.kill()));
  living.clear();
}

/** Runs a notebook in a fresh kernel in the notebook's folder; `use` may ask the kernel for more before it ends. */
export async function inFreshKernel<T>(
  path: string,
  notebook: Notebook,
  { timeout = TIMEOUT_S, typeCheckOnly = false, progress, pictures }: RunOptions,
  use: (ran: Notebook, kernel: Kernel) => T | Promise<T>,
): Promise<T> {
  const kernel = await openKernel({ folder: dirname(resolve(path)), pictures });
  living.add(kernel);
  try {
    const options = { name: basename(path), timeout, typeCheckOnly, ...(progress ? { progress } : {}) };
    return await use(await execute(notebook, kernel, options), kernel);
  } finally {
    living.delete(kernel);
    await kernel.kill();
  }
}

/** The result of running a notebook, taken from an earlier run where nothing has changed since. */
export async function runUnlessKnown(
  path: string,
  notebook: Notebook,
  { force, ...options }: RunOptions & { force: boolean },
): Promise<{ ran: Notebook; known: boolean }> {
  const whole = resolve(path);
  const before = force || options.typeCheckOnly ? undefined : remembered(whole, notebook);
  if (before) return { ran: before, known: true };
  if (drewFigures(notebook)) options.preparePictures?.();
  const ran = await inFreshKernel(path, notebook, options, async (done, kernel) => {
    if (options.typeCheckOnly) return done;
    const { files, closed } = await kernel.filesUsed();
    if (closed) remember(whole, notebook, done, files);
    return done;
  });
  return { ran, known: false };
}

function drewFigures(notebook: Notebook): boolean {
  return notebook.cells.some(
    (cell) => isCode(cell) && cell.outputs.some((output) => "data" in output && PLOTLY in output.data),
  );
}
