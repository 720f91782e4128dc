import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newFolder, readout, run } from "./folder";

let here: ReturnType<typeof newFolder>;
beforeEach(() => {
  here = newFolder();
});
afterEach(() => here.remove());

const until = async (holds: () => boolean) => {
  for (let i = 0; i < 200 && !holds(); i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
};
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe("outputs", () => {
  test("are written as Jupyter writes them, the same on every run, and unchanged work is not redone", async () => {
    const path = here.notebook("a.ipynb", 'console.log("one");\nconsole.log("two");', "({ b: 1e-7, a: 'é' })", "");
    expect((await run(path)).status).toBe(0);
    const first = here.read("a.ipynb");
    expect(here.outputs("a.ipynb")).toEqual(["one\ntwo\n", "{ b: 1e-7, a: 'é' }", ""]);
    expect(first).toMatch(/^ {5}"text": \[\n {6}"one\\n",\n {6}"two\\n"\n {5}\]\n/m);
    expect(Object.keys(JSON.parse(first).cells[0])).toEqual([
      ...["cell_type", "execution_count", "id", "metadata", "outputs", "source"],
    ]);
    expect(JSON.parse(first).cells.map((c: { execution_count: number }) => c.execution_count)).toEqual([1, 2, null]);

    expect((await run(path)).stderr).toContain("a.ipynb: unchanged");
    expect((await run("--force", path)).stderr).toContain("a.ipynb: done");
    expect(here.read("a.ipynb")).toBe(first);
  });

  test("are made anew when a file that a cell read, or a helper's helper, has changed", async () => {
    here.write("data.csv", "1,2");
    here.write("inner.ts", "export const factor = 2;");
    here.write("outer.ts", 'import { factor } from "./inner";\nexport const twice = (n: number) => n * factor;');
    const read = 'import { readFileSync } from "node:fs";\nreadFileSync("data.csv", "utf8")';
    const path = here.notebook("a.ipynb", read, 'import { twice } from "./outer";\ntwice(21)');
    await run(path);
    expect(here.outputs("a.ipynb")).toEqual(["'1,2'", "42"]);
    expect((await run(path)).stderr).toContain("unchanged");

    here.write("data.csv", "1,3");
    await run(path);
    expect(here.outputs("a.ipynb")).toEqual(["'1,3'", "42"]);
    here.write("inner.ts", "export const factor = 3;");
    await run(path);
    expect(here.outputs("a.ipynb")).toEqual(["'1,3'", "63"]);
  });

  test("go elsewhere with --out, and the notebook stays as it was", async () => {
    const path = here.notebook("a.ipynb", "6 * 7");
    const before = here.read("a.ipynb");
    expect((await run(path, "--out", here.at("new/b.ipynb"))).status).toBe(0);
    expect(here.outputs("new/b.ipynb")).toEqual(["42"]);
    expect(here.read("a.ipynb")).toBe(before);
  });

  test("a progress bar is one output, in its last state", async () => {
    const project = join(import.meta.dirname, "../../dist/notebook/progress");
    const code = `const { progress } = require(${JSON.stringify(project)});\nfor (const n of progress([1, 2, 3], "Reading")) n;`;
    const path = here.notebook("a.ipynb", code);
    await run(path);
    expect(here.outputs("a.ipynb")).toEqual(["Reading: 3 of 3"]);
  });
});

describe("--check", () => {
  test("says in words what is stale, and writes nothing", async () => {
    const path = here.notebook(
      "a.ipynb",
      "const n = 4;",
      "console.log('there are ' + n);",
      "[{ day: '23', n }].length",
    );
    await run(path);
    expect((await run("--check", path)).status).toBe(0);
    const stale = here.read("a.ipynb").replace("n = 4", "n = 3");
    here.write("a.ipynb", stale);
    const { status, stdout } = await run("--check", path);
    expect(status).toBe(1);
    expect(stdout).toBe('a.ipynb, cell 2: text line 1: "there are 4" → "there are 3"\n');
    expect(here.read("a.ipynb")).toBe(stale);
  });
});

describe("parameters", () => {
  const cells = [
    { tags: ["parameters"], code: 'const outlet = "KCNA";\nlet limit = 3;\nconst days: ("22" | "23")[] = ["22"];' },
  ];
  const last = "console.log(outlet, limit + 1, days.join());";

  test("are given by -p and by a file, and are recorded in the output", async () => {
    const path = here.notebook("a.ipynb", ...cells, last);
    here.write("p.json", '{ "days": ["22", "23"], "limit": 1 }');
    const { status } = await run(
      path,
      "--parameters",
      here.at("p.json"),
      "-p",
      "limit=9",
      "-p",
      "outlet=5",
      "--out",
      here.at("b.ipynb"),
    );
    expect(status).toBe(0);
    expect(here.outputs("b.ipynb").at(-1)).toBe("5 10 22,23\n");
    const recorded = JSON.parse(here.read("b.ipynb"));
    expect(recorded.metadata.readout.parameters).toEqual({ days: ["22", "23"], limit: 9, outlet: "5" });
    expect(recorded.cells[1].metadata.tags).toEqual(["injected-parameters"]);
  });

  test("of the wrong type or an unknown name are refused", async () => {
    const path = here.notebook("a.ipynb", ...cells, last);
    const wrong = await run(path, "-p", "limit=many");
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      expect.stringContaining("parameter limit: Type 'string' is not assignable"),
    ]);
    const outside = await run(path, "-p", 'days=["24"]');
    expect([outside.status, outside.stderr]).toEqual([2, expect.stringContaining("parameter days")]);
    const unknown = await run(path, "-p", "colour=red");
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining("It has: outlet, limit, days.")]);
  });
});

describe("types", () => {
  test("of all cells are checked before anything runs", async () => {
    const path = here.notebook(
      "a.ipynb",
      'import { writeFileSync } from "node:fs";\nwriteFileSync("ran", "");',
      "const n: number = [1].find(Boolean);\nconst kept = 'text';",
      "kept.length;\n\nkept.size;",
    );
    const { status, stderr } = await run(path);
    expect(status).toBe(1);
    expect(stderr).toContain("a.ipynb:2:1:7 - Type 'number | undefined' is not assignable");
    expect(stderr).toContain("a.ipynb:3:3:6 - Property 'size' does not exist");
    expect(stderr).not.toContain("3:1:");
    expect(existsSync(here.at("ran"))).toBe(false);
  });

  test("alone are checked with --type-check-only", async () => {
    const path = here.notebook("a.ipynb", 'throw new Error("ran");');
    expect((await run("--type-check-only", path)).status).toBe(0);
  });
});

describe("a notebook that cannot be run to its end", () => {
  const failures: Record<string, { code: string; says: RegExp; args?: string[] }> = {
    "throws an error": { code: "\nnull!.x;", says: /a\.ipynb:2:2 - TypeError|a\.ipynb:2.*/ },
    "takes too long": {
      code: "for (;;) {}",
      says: /a\.ipynb, cell 2: it ran longer than 1 s/,
      args: ["--timeout", "1"],
    },
    "calls process.exit": { code: "process.exit(0);", says: /a\.ipynb:2:1 - .*would end the kernel/ },
    "kills its kernel": {
      code: 'process.kill(process.pid, "SIGKILL");\nfor (;;) {}',
      says: /a\.ipynb, cell 2: the kernel was ended by SIGKILL/,
    },
    "prints without end": {
      code: 'for (;;) console.log("x".repeat(10000));',
      says: /a\.ipynb, cell 2: it prints without end/,
    },
    "rejects too late": {
      code: 'setTimeout(() => Promise.reject(new Error("late")), 50);\nawait new Promise((d) => setTimeout(d, 200));',
      says: /a\.ipynb:2.* - Error: late/s,
    },
  };
  for (const [what, { code, says, args = [] }] of Object.entries(failures)) {
    test(`since a cell ${what}: says so in its place, exits 1, leaves the file as it was`, async () => {
      const path = here.notebook("a.ipynb", "1", code);
      const before = here.read("a.ipynb");
      const { status, stderr } = await run(path, ...args);
      expect(stderr).toMatch(says);
      expect(status).toBe(1);
      expect(here.read("a.ipynb")).toBe(before);
    });
  }

  const unusable: Record<string, [string, RegExp]> = {
    "is empty": ["", /not a notebook: it is not JSON/],
    "is cut off": ['{"cells": [', /not a notebook: it is not JSON/],
    "is other JSON": ['{"cells": 3}', /not a notebook: it has no list of cells/],
    "has a broken cell": ['{"nbformat": 4, "cells": [{"cell_type": "code"}]}', /its cell 1 has no source/],
    "is of an old format": ['{"nbformat": 3, "cells": []}', /notebook format 3/],
    "is in Python": [
      '{"nbformat": 4, "cells": [], "metadata": {"kernelspec": {"language": "python"}}}',
      /python notebook/,
    ],
  };
  for (const [what, [text, says]] of Object.entries(unusable)) {
    test(`since it ${what}: exits 2`, async () => {
      here.write("a.ipynb", text);
      const { status, stderr } = await run(here.at("a.ipynb"));
      expect([status, stderr]).toEqual([2, expect.stringMatching(says)]);
      expect(here.read("a.ipynb")).toBe(text);
    });
  }

  test("since there is none, or its result cannot be written: exits 2", async () => {
    expect((await run(here.at("none.ipynb"))).status).toBe(2);
    const path = here.notebook("a.ipynb", "1");
    const { status, stderr } = await run(path, "--out", join(path, "inside"));
    expect([status, stderr]).toEqual([2, expect.stringContaining("ENOTDIR")]);
  });
});

describe("no kernel is left behind", () => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGKILL"] as const) {
    test(`after ${signal} while a cell loops`, async () => {
      const code = 'import { writeFileSync } from "node:fs";\nwriteFileSync("pid", String(process.pid));\nfor (;;) {}';
      const path = here.notebook("a.ipynb", code);
      const before = readFileSync(path, "utf8");
      const { child, ended } = readout(path);
      await until(() => existsSync(here.at("pid")));
      const pid = Number(here.read("pid"));
      expect(isAlive(pid)).toBe(true);
      child.kill(signal);
      await ended;
      await until(() => !isAlive(pid));
      expect(readFileSync(path, "utf8")).toBe(before);
    });
  }
});
