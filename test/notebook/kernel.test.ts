import { tmpdir } from "node:os";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Kernel, openKernel } from "../../src/notebook/run/kernel";
import { collector, type Output } from "../../src/notebook/run/outputs";

let kernel: Kernel;
const open = () => openKernel({ folder: tmpdir(), pictures: async () => null });
beforeAll(async () => {
  kernel = await open();
});
afterAll(() => kernel.kill());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts a cell: its outputs so far, and its end. */
function start(code: string, on = kernel): { outputs: Output[]; end: Promise<string> } {
  const { outputs, hear } = collector(() => {}).cell();
  return { outputs, end: on.execute(code, hear).then(({ status }) => status) };
}

async function run(code: string, on = kernel): Promise<{ status: string; outputs: Output[]; text: string }> {
  const { outputs, end } = start(code, on);
  const status = await end;
  return { status, outputs, text: outputs.map(textOf).join("") };
}

function textOf(output: Output): string {
  if (output.output_type === "stream") return output.text;
  if (output.output_type === "error") return output.traceback.join("\n");
  return String(output.data["text/plain"]);
}

function errorOf(outputs: Output[]) {
  const error = outputs.find((output) => output.output_type === "error");
  if (error?.output_type !== "error") throw new Error(`no error among ${JSON.stringify(outputs)}`);
  return { name: error.ename, message: error.evalue, trace: stripVTControlCharacters(error.traceback.join("\n")) };
}

describe("errors", () => {
  test("an error is an error output with its name, its message and the line in the cell", async () => {
    await run("const rows: { n?: { m: number } }[] = [{}];");
    const { status, outputs } = await run("\n\nfunction m(i: number) {\n  return rows[i]!.n!.m;\n}\nm(0);");
    const { name, message, trace } = errorOf(outputs);
    expect(status).toBe("error");
    expect(name).toBe("TypeError");
    expect(message).toMatch(/Cannot read properties of undefined/);
    expect(trace).toMatch(/m \(In\[\d+\], line 4:2\d\)/);
    expect(trace).toContain("4 |   return rows[i]!.n!.m;");
  });

  test("a fault of type is found before the cell runs, strictly", async () => {
    const { status, outputs } = await run('console.log("ran");\nconst n: number = [1, 2].find((x) => x > 1);');
    expect(status).toBe("error");
    expect(outputs).toHaveLength(1);
    expect(errorOf(outputs)).toMatchObject({ name: "TypeScript", message: /^line 2:7: .*not assignable/ });
  });

  test("a rejected promise that nobody waits for fails its cell", async () => {
    const { status, outputs } = await run('const lost = Promise.reject(new RangeError("nobody waits"));');
    expect(status).toBe("error");
    expect(errorOf(outputs)).toMatchObject({ name: "RangeError", message: "nobody waits" });
  });

  test("a late timer's output and error go to the cell that set it", async () => {
    const first = start('setTimeout(() => { console.log("late"); throw new Error("too late"); }, 150);');
    expect(await first.end).toBe("ok");
    const second = await run('await new Promise((done) => setTimeout(done, 300)); console.log("second");');
    expect(second.text).toBe("second\n");
    expect(first.outputs.map(textOf).join("")).toMatch(/^late\n.*too late/s);
  });

  test("anything can be thrown", async () => {
    expect(errorOf((await run("throw { code: 7 };")).outputs)).toMatchObject({ message: "{ code: 7 }" });
  });

  test("process.exit in a cell is an error, and the variables stay", async () => {
    await run("const kept = 41;");
    expect(errorOf((await run("process.exit(3);")).outputs).message).toContain("process.exit(3) would end the kernel");
    expect((await run("kept + 1")).text).toBe("42");
  });

  test("requests sent before a failure was known are aborted, those sent after it run", async () => {
    const [failing, waiting] = [start('throw new Error("first")'), start("1")];
    expect(await failing.end).toBe("error");
    expect(await waiting.end).toBe("aborted");
    expect((await run("2")).text).toBe("2");
  });
});

describe("interrupt", () => {
  const loops = {
    "an endless loop": 'console.log("go"); for (;;) {}',
    "a promise that stays pending": 'console.log("go"); await new Promise(() => {});',
    "an endless loop after an await": 'await new Promise((d) => setTimeout(d, 10)); console.log("go"); for (;;) {}',
    "an endless loop in a timer": 'setTimeout(() => { console.log("go"); for (;;) {} }); await new Promise(() => {});',
  };
  for (const [what, code] of Object.entries(loops)) {
    test(`stops ${what}, and the state survives`, async () => {
      await run("const survivor = { alive: true };");
      const { outputs, end } = start(code);
      await pause(300);
      kernel.interrupt();
      expect(await end).toBe("error");
      expect(errorOf(outputs).name).toBe("Interrupted");
      expect((await run("survivor.alive")).text).toBe("true");
    });
  }

  test("does nothing while no cell runs", async () => {
    kernel.interrupt();
    await pause(300);
    expect((await run("1 + 1")).text).toBe("2");
  });
});

describe("outputs", () => {
  test("ten thousand lines arrive whole and in order", async () => {
    const { text } = await run("for (let i = 0; i < 10000; i++) console.log(i);");
    expect(text).toBe(Array.from({ length: 10000 }, (_, i) => `${i}\n`).join(""));
  });

  test("two thousand messages from one cell that never rests arrive whole and in order", async () => {
    const { outputs } = await run("for (let i = 0; i < 1000; i++) { console.log(i); console.error(i); }");
    const sent = outputs.map((output) => output.output_type === "stream" && `${output.name} ${output.text}`);
    expect(sent).toEqual(Array.from({ length: 1000 }, (_, i) => [`stdout ${i}\n`, `stderr ${i}\n`]).flat());
  });

  test("what a cell prints is seen while it keeps the thread to itself", async () => {
    const { outputs, end } = start(
      "console.log('early');\nconst till = Date.now() + 1500;\nwhile (Date.now() < till) console.log('x');",
    );
    await pause(700);
    expect(textOf(outputs[0]!)).toMatch(/^early/);
    await end;
  });

  test("tslab's own display works as ever", async () => {
    const { outputs } = await run('import { display } from "tslab"; display.html("<b>bold</b>");');
    expect(outputs).toMatchObject([{ output_type: "display_data", data: { "text/html": "<b>bold</b>" } }]);
  });

  test("a last expression is a result; nothing is printed for undefined", async () => {
    const { outputs } = await run("[1, 'a', null]");
    expect(outputs).toMatchObject([{ output_type: "execute_result", data: { "text/plain": "[ 1, 'a', null ]" } }]);
    expect((await run("undefined")).outputs).toEqual([]);
  });
});

describe("help", () => {
  const code = "/** The number of days. */\nfunction dayCount(from: string): number { return from.length; }";
  test("completion knows names and kinds, also behind characters outside the basic plane", async () => {
    await run(code);
    const typed = '"😀"; dayC';
    const reply = await kernel.request("complete_request", { code: typed, cursor_pos: [...typed].length });
    expect(reply.matches).toContain("dayCount");
    expect([reply.cursor_start, reply.cursor_end]).toEqual([5, 9]);
    const described = reply.metadata._jupyter_types_experimental.find((m: { text: string }) => m.text === "dayCount");
    expect(described.type).toBe("function");
  });

  test("inspection shows the type and the doc comment", async () => {
    await run(code);
    const reply = await kernel.request("inspect_request", { code: 'dayCount("")', cursor_pos: 3, detail_level: 0 });
    expect(reply.data["text/plain"]).toContain("dayCount(from: string): number");
    expect(reply.data["text/plain"]).toContain("The number of days.");
  });

  test("an unfinished line is told from a finished one", async () => {
    expect(await kernel.request("is_complete_request", { code: "if (true) {" })).toMatchObject({
      status: "incomplete",
    });
    expect(await kernel.request("is_complete_request", { code: "1 + 1" })).toMatchObject({ status: "complete" });
  });
});

test("a shutdown request ends the process", async () => {
  const other = await open();
  expect(await other.request("shutdown_request", { restart: false })).toMatchObject({ status: "ok", restart: false });
  await other.ended;
});

test("a kernel that runs out of memory says so", async () => {
  vi.stubEnv("NODE_OPTIONS", "--max-old-space-size=150");
  const other = await open();
  vi.unstubAllEnvs();
  const code = "const all: number[][] = []; for (;;) all.push(new Array(1e6).fill(Math.random()));";
  await expect(
    run(`require("node:v8").setFlagsFromString("--max-old-space-size=150"); ${code}`, other),
  ).rejects.toThrow(/ran out of memory/);
});
