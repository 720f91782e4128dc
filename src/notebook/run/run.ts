import { basename, dirname, resolve } from "node:path";
import { type ExecuteOptions, execute, NotebookError } from "./execute";
import type { imageServer } from "./images";
import { type Kernel, openKernel } from "./kernel";
import { type Notebook, readNotebook } from "./notebook";

export interface RunOptions {
  timeout?: number;
  typeCheckOnly?: boolean;
  progress?: ExecuteOptions["progress"];
  images: Pick<ReturnType<typeof imageServer>, "image">;
}

const TIMEOUT_S = 120;

/** Kernels that live now: whoever ends this process must end them first. */
const living = new Set<Kernel>();

/** Ends all kernels that this process has started. */
export async function killKernels(): Promise<void> {
  await Promise.all([...living].map((kernel) => kernel.kill()));
  living.clear();
}

/** Runs a notebook in a fresh kernel that starts in the notebook's folder, and lets `use` ask the kernel for more. */
export async function inFreshKernel<T>(
  path: string,
  notebook: Notebook,
  { timeout = TIMEOUT_S, typeCheckOnly = false, progress, images }: RunOptions,
  use: (ran: Notebook, kernel: Kernel) => T | Promise<T>,
): Promise<T> {
  const name = basename(path);
  const kernel = await openKernel({ folder: dirname(resolve(path)), image: images.image });
  living.add(kernel);
  try {
    const ran = await execute(notebook, kernel, { name, timeout, typeCheckOnly, ...(progress ? { progress } : {}) });
    return await use(ran, kernel);
  } finally {
    living.delete(kernel);
    await kernel.kill();
  }
}

export { NotebookError, readNotebook };
