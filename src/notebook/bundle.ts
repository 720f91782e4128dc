import type { Figure } from "../figures/figure";

/** One output in several MIME types, of which a front end shows the richest that it can. */
export interface Bundle {
  data: Record<string, unknown>;
  metadata?: Record<string, unknown>;
}

/** A figure as static images. */
export interface Pictures {
  svg: string;
  /** In base64. */
  png: string;
}

/** What the kernel gives to the code that runs in it. */
export interface KernelHook {
  /** Puts a bundle into the running cell's outputs, in the order of the calls even if it is still being made. */
  display(bundle: Bundle | Promise<Bundle>, options?: { id?: string; update?: boolean }): void;
  /** Draws a figure; `null` where no browser can be had. */
  pictures(figure: Figure): Promise<Pictures | null>;
}

// A symbol of the whole process: it outlives the reload of this module after an edit.
const HOOK = Symbol.for("readout.kernel");

export function kernelHook(): KernelHook | undefined {
  return (globalThis as { [HOOK]?: KernelHook })[HOOK];
}

export function setKernelHook(hook: KernelHook): void {
  (globalThis as { [HOOK]?: KernelHook })[HOOK] = hook;
}
