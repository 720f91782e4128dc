import { join } from "node:path";
import { expect, test } from "vitest";
import { NotebookError } from "../../src/notebook/run/execute";
import { runNotebook } from "../../src/notebook/run-notebook";
import { newFolder } from "./folder";
import "./matchers";

const chart = join(import.meta.dirname, "notebooks", "chart.ipynb");

test("a notebook's figures, tables and variables can be asked for", async () => {
  const result = await runNotebook(chart, { values: ["rows", "figure"] });
  expect(result).toDraw({ "2019-05-22": 0, "2019-05-23": 4 });
  expect(result).toShowTable([
    { day: "2019-05-22", meetings: "≥ 2" },
    { day: "2019-05-23", named: 4 },
  ]);
  expect(result.values.rows).toMatchObject([{ named: 0 }, { named: 4 }]);
  expect(result.values.figure).toMatchObject({ layout: { title: { text: "Four named meetings on 23 May" } } });
});

test("the matchers fail where a mark or a row is missing, and say what there is", async () => {
  const result = await runNotebook(chart);
  expect(() => expect(result).toDraw({ "2019-05-23": 3 })).toThrow(
    "2019-05-23: 3; found: 2019-05-22: 0, 2019-05-23: 4",
  );
  expect(() => expect(result).toShowTable([{ day: "2019-05-22", named: 9 }])).toThrow("expected a table with");
  expect(() => expect(result).not.toDraw({ "2019-05-23": 4 })).toThrow("expected no marks");
});

test("parameters are given, errors thrown, unknown variables named", async () => {
  const here = newFolder();
  const path = here.notebook("a.ipynb", { tags: ["parameters"], code: "const n = 1;" }, "const twice = 2 * n;");
  expect((await runNotebook(path, { parameters: { n: 21 }, values: ["twice"] })).values).toEqual({ twice: 42 });
  await expect(runNotebook(path, { values: ["thrice"] })).rejects.toThrow("has no variable thrice");
  await expect(runNotebook(here.notebook("b.ipynb", "throw new RangeError('no');"))).rejects.toThrow(NotebookError);
  here.remove();
});
