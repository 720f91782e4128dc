import { existsSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../files";
import { PROJECT } from "../project";

/** What a notebook says of the kernel that it wants. */
export const KERNELSPEC = { display_name: "TypeScript (Readout)", language: "typescript", name: "readout" };

/** What Jupyter reads to start our kernel; it works from any folder. */
export function kernelSpec(): object {
  return {
    argv: [...kernelArguments(), "--config-path={connection_file}"],
    display_name: KERNELSPEC.display_name,
    language: KERNELSPEC.language,
    interrupt_mode: "signal",
  };
}

/** The program of the kernel, and all but the connection file. */
export function kernelArguments(): string[] {
  // The kernel may break off a loop that no `try` can: Node's own book-keeping must let that pass.
  return [process.execPath, "--no-force-async-hooks-checks", join(PROJECT, "dist", "notebook", "kernel", "start.js")];
}

/** Registers the kernel in a Jupyter data folder; the file written. */
export function installKernel(folder: string): string {
  const file = specFile(folder);
  writeWhole(file, `${JSON.stringify(kernelSpec(), null, 2)}\n`);
  return file;
}

/** Takes the kernel away from a Jupyter data folder; the file removed, if there was one. */
export function removeKernel(folder: string): string | undefined {
  const file = specFile(folder);
  if (!existsSync(file)) return undefined;
  rmSync(join(file, ".."), { recursive: true });
  return file;
}

export function specFile(folder: string): string {
  return join(folder, "kernels", KERNELSPEC.name, "kernel.json");
}

/** Where Jupyter, and VS Code with it, looks for the user's kernels. */
export function userFolder(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  if (env.JUPYTER_DATA_DIR) return env.JUPYTER_DATA_DIR;
  if (platform === "darwin") return join(homedir(), "Library", "Jupyter");
  if (platform === "win32") return join(env.APPDATA ?? join(homedir(), "AppData", "Roaming"), "jupyter");
  return join(env.XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "jupyter");
}
