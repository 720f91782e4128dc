import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cell, type Notebook, notebookText, readNotebook } from "../../src/notebook/run/notebook";
import { PROJECT } from "../../src/project";

/** A folder for one test: notebooks in it are written as lists of cells and run by the command line. */
export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), "readout-test-"));
  const at = (name: string) => join(folder, name);
  return {
    folder,
    at,
    read: (name: string) => readFileSync(at(name), "utf8"),
    write: (name: string, text: string) => writeFileSync(at(name), text),
    notebook(name: string, ...codes: (string | { tags: string[]; code: string })[]): string {
      const cells = codes.map((given, i): Cell => {
        const { code, tags } = typeof given === "string" ? { code: given, tags: [] } : given;
        const metadata = tags.length > 0 ? { tags } : {};
        return { cell_type: "code", id: `c${i + 1}`, metadata, source: code, outputs: [], execution_count: null };
      });
      const notebook: Notebook = { cells, metadata: {}, nbformat: 4, nbformat_minor: 5 };
      writeFileSync(at(name), notebookText(notebook));
      return at(name);
    },
    outputs: (name: string) => textsOf(readNotebook(at(name))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The plain text of each cell's outputs. */
export function textsOf({ cells }: Notebook): string[] {
  return cells.map((cell) => {
    if (cell.cell_type !== "code") return "";
    return cell.outputs
      .map((output) => {
        if (output.output_type === "stream") return output.text;
        return output.output_type === "error" ? output.evalue : String(output.data["text/plain"]);
      })
      .join("");
  });
}

/** Calls `readout run` as a user would. */
export function readout(...args: string[]) {
  const child = spawn(process.execPath, [join(PROJECT, "dist", "cli", "main.js"), "run", ...args]);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) =>
    child.once("close", (status) => resolve({ status, stdout, stderr })),
  );
  return { child, ended };
}

export const run = (...args: string[]) => readout(...args).ended;
