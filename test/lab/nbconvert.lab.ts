import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installLab, type Lab, labEnvironment, projectLab } from "../../src/notebook/lab";
import { isCode, readNotebook } from "../../src/notebook/run/notebook";
import { PROJECT } from "../../src/project";

const folders = ["notebooks", "test/notebook/notebooks"];
const notebooks = folders.flatMap((folder) =>
  readdirSync(join(PROJECT, folder))
    .filter((name) => name.endsWith(".ipynb"))
    .map((name) => join(PROJECT, folder, name)),
);
const out = mkdtempSync(join(tmpdir(), "readout-nbconvert-"));
let lab: Lab;
beforeAll(() => {
  lab = projectLab() ?? installLab();
});
afterAll(() => rmSync(out, { recursive: true }));

for (const path of notebooks) {
  test(`nbconvert gives ${basename(path)} the outputs that it is stored with`, () => {
    const args = ["nbconvert", "--to", "notebook", "--execute", "--output-dir", out, path];
    // What is stored shows no sentence of an article, as whatever runs to be published.
    const env = { ...labEnvironment(), READOUT_RUN: "1" };
    const { status, stderr } = spawnSync(lab.program("jupyter"), args, { env, encoding: "utf8" });
    expect(status, stderr).toBe(0);
    const cells = (file: string) =>
      readNotebook(file)
        .cells.filter(isCode)
        .map(({ source, outputs, execution_count }) => ({ source, outputs: withoutPixels(outputs), execution_count }));
    expect(cells(join(out, basename(path)))).toEqual(cells(path));
  });
}

/** Outputs but for the pixels of pictures, whose letters each machine smooths in its own way. */
const withoutPixels = (outputs: unknown): unknown =>
  JSON.parse(
    JSON.stringify(outputs)
      .replace(/data:image\/png;base64,[\w+/=]+/g, "(pixels)")
      .replace(/"image\/png":"[\w+/=\\]+"/g, '"image/png":"(pixels)"'),
  );
