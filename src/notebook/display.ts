import { type Bundle, kernelHook } from "./bundle";

/**
 * Puts a bundle into the cell's output: through Readout's kernel, else through a bare tslab, else as
 * plain text on standard output.
 */
export function display(bundle: Bundle | Promise<Bundle>, options?: { id?: string; update?: boolean }): void {
  const hook = kernelHook();
  if (hook) hook.display(bundle, options);
  else if (bundle instanceof Promise) bundle.then((made) => displayBare(made, options));
  else displayBare(bundle, options);
}

function displayBare(bundle: Bundle, { id, update = false }: { id?: string; update?: boolean } = {}): void {
  const write = bareTslab();
  if (write) write({ metadata: {}, ...bundle, transient: id ? { display_id: id } : {} }, update);
  else console.log(bundle.data["text/plain"]);
}

// tslab's public `display` sends one MIME type at a time; its own module can send several.
function bareTslab(): ((content: object, update: boolean) => void) | undefined {
  const path = Object.keys(require.cache).find((file) => /[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(file));
  return path ? require.cache[path]?.exports.lastWriteDisplayData : undefined;
}
