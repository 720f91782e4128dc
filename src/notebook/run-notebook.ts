import type { Figure } from "../figures/figure";
import { pictureMaker } from "./images";
import { isCode, type Notebook, readNotebook } from "./run/notebook";
import { type Output, PLOTLY } from "./run/outputs";
import { withParameters } from "./run/parameters";
import { inFreshKernel } from "./run/run";

/** What a notebook gave. */
export interface NotebookResult {
  /** The outputs of each code cell, in order. */
  outputs: Output[][];
  /** All figures shown, in order. */
  figures: Figure[];
  /** The values of the variables asked for. */
  values: Record<string, unknown>;
  notebook: Notebook;
}

export interface RunNotebookOptions {
  /** Other values for the notebook's parameters. */
  parameters?: Record<string, unknown>;
  /** Names of variables whose values are wanted; frames come as rows. */
  values?: string[];
  /** Seconds that a cell may take. */
  timeout?: number;
  /** Draws static images too. */
  images?: boolean;
}

/**
 * Runs a notebook in a fresh kernel and gives what it showed; the file stays as it is. Throws
 * `NotebookError` where a cell fails.
 * @example const { figures } = await runNotebook("notebooks/02-per-day.ipynb")
 */
export async function runNotebook(path: string, options: RunNotebookOptions = {}): Promise<NotebookResult> {
  const { parameters = {}, values: names = [], timeout, images: draw = false } = options;
  const given = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { value }]));
  const asked = withParameters(readNotebook(path), given, path);
  const images = draw
    ? pictureMaker((text) => console.error(text))
    : { pictures: async () => null, close: async () => {} };
  try {
    const run = { pictures: images.pictures, ...(timeout === undefined ? {} : { timeout }) };
    return await inFreshKernel(path, asked, run, async (notebook, kernel) => {
      const outputs = notebook.cells.filter(isCode).map((cell) => cell.outputs);
      const values: Record<string, unknown> = {};
      for (const name of names) {
        const { known, value } = await kernel.value(name);
        if (!known) throw new Error(`${path} has no variable ${name}.`);
        values[name] = value;
      }
      return { outputs, figures: outputs.flat().flatMap(figureOf), values, notebook };
    });
  } finally {
    await images.close();
  }
}

function figureOf(output: Output): Figure[] {
  if (output.output_type === "stream" || output.output_type === "error") return [];
  const figure = output.data[PLOTLY];
  return figure ? [figure as Figure] : [];
}
