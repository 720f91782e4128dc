import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { CACHE } from "../../src/project";
import { type LabPage, type LabSession, openLab } from "./lab";

const PICTURES = join(CACHE, "screenshots");
let lab: LabSession;
let notebook: LabPage;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  lab = await openLab();
  notebook = await lab.open("test/notebook/notebooks/chart.ipynb");
});
afterAll(() => lab?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await shot("failure");
});

const shot = (name: string) => notebook.page.screenshot({ path: join(PICTURES, `${name}.png`) });

test("all cells run, and the chart is drawn with its marks and its hover text", async () => {
  await notebook.runAll();
  const chart = notebook.page.locator(".js-plotly-plot");
  await chart.first().waitFor();
  expect(await chart.count()).toBe(1);
  expect(await chart.locator(".bars .point").count()).toBe(2);
  const [, second] = await chart.locator(".bars .point path").all();
  const box = (await second!.boundingBox())!;
  await notebook.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => chart.locator(".hoverlayer .hovertext").first().textContent()).toContain("4 named");
  expect(await notebook.page.locator(".jp-OutputArea-output table").first().innerText()).toContain("≥ 2");
  await shot("notebook");
});

test("a helper edited in src/ is in use after its import cell runs again, its dependents and types too", async () => {
  const helper = join(lab.folder, "src", "notebook", "counts.ts");
  const before = readFileSync(helper, "utf8");
  writeFileSync(helper, before.replace("`≥ $", "`at least $"));
  writeFileSync(
    join(lab.folder, "src", "index.ts"),
    `${readFileSync(join(lab.folder, "src", "index.ts"), "utf8")}\nexport const fresh: string = "new name";\n`,
  );
  await notebook.runAll();
  expect(await notebook.page.locator(".jp-OutputArea-output table").first().innerText()).toContain("at least 2");
  const cell = await notebook.newCell('import { fresh } from "readout";\nfresh.toUpperCase()');
  await notebook.start();
  await expect.poll(() => cell.locator(".jp-OutputArea-output").innerText()).toContain("NEW NAME");
});

test("a helper that does not compile is named with file and line, and the last good build stays in use", async () => {
  const helper = join(lab.folder, "src", "notebook", "counts.ts");
  const good = readFileSync(helper, "utf8");
  writeFileSync(helper, `${good}\nconst wrong: number = "text";\n`);
  const cell = await notebook.newCell('import { fresh as again } from "readout";\nconsole.log(again);');
  await notebook.start();
  await expect.poll(() => cell.locator(".jp-OutputArea").innerText(), { timeout: 20_000 }).toContain("new name");
  expect(await cell.locator(".jp-OutputArea").innerText()).toMatch(/src\/notebook\/counts\.ts\(\d+,7\): error TS2322/);
  await shot("compile-error");
  writeFileSync(helper, good);
});

test("an endless loop is interrupted, and the state survives", async () => {
  const cell = await notebook.newCell("for (;;) {}");
  await notebook.start();
  await notebook.page.waitForTimeout(1000);
  await notebook.command("notebook:interrupt-kernel");
  await expect.poll(() => cell.locator(".jp-OutputArea").innerText()).toContain("Interrupted");
  const after = await notebook.newCell("rows.length");
  await notebook.start();
  await expect.poll(() => after.locator(".jp-OutputArea-output").innerText()).toContain("2");
});

test("a wrong call is a type error, in red, before anything runs", async () => {
  const cell = await notebook.newCell("rows.map((row) => row.named.toUpperCase())");
  await notebook.start();
  const error = cell.locator(
    '.jp-OutputArea-output[data-mime-type="application/vnd.jupyter.stderr"], .jp-RenderedText[data-mime-type="application/vnd.jupyter.error"]',
  );
  await expect.poll(() => error.first().innerText()).toContain("'toUpperCase' does not exist on type 'number'");
  expect(await error.locator(".ansi-red-fg").count()).toBeGreaterThan(0);
  await shot("type-error");
});

test("a name is completed, and inspection shows our doc comment", async () => {
  const cell = await notebook.newCell("sho");
  await notebook.page.keyboard.press("Tab");
  const item = notebook.page.locator(".jp-Completer-item", { hasText: "show" }).first();
  // A single match is put in at once.
  await expect
    .poll(async () => (await item.count()) > 0 || (await cell.locator(".cm-content").innerText()).includes("show"))
    .toBe(true);
  await notebook.page.keyboard.press("Escape");
  const other = await notebook.newCell("show(rows)");
  for (let i = 0; i < 8; i += 1) await notebook.page.keyboard.press("ArrowLeft");
  await notebook.page.keyboard.press("Shift+Tab");
  const tip = notebook.page.locator(".jp-Tooltip");
  await tip.waitFor();
  expect(await tip.innerText()).toContain("Shows a value as a reader wants to see it");
  await shot("inspection");
  expect(await other.count()).toBe(1);
});
