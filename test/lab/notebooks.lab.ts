import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isCode, readNotebook } from "../../src/notebook/run/notebook";
import { PLOTLY } from "../../src/notebook/run/outputs";
import { CACHE, PROJECT } from "../../src/project";
import { type LabSession, openLab } from "./lab";

const PICTURES = join(CACHE, "screenshots");
let lab: LabSession;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  lab = await openLab();
});
afterAll(() => lab?.close());

const names = readdirSync(join(PROJECT, "notebooks")).filter((name) => name.endsWith(".ipynb"));

for (const name of names) {
  test(`${name} runs in JupyterLab, and each of its charts is drawn, with hover text`, async () => {
    const { cells } = readNotebook(join(PROJECT, "notebooks", name));
    const outputs = cells.filter(isCode).flatMap((cell) => cell.outputs);
    const figures = outputs.filter((output) => "data" in output && PLOTLY in output.data).length;
    const notebook = await lab.open(`notebooks/${name}`);
    await notebook.runAll();
    expect(await notebook.page.locator('[data-mime-type="application/vnd.jupyter.error"]').count()).toBe(0);
    const charts = notebook.page.locator(".js-plotly-plot");
    await expect.poll(() => charts.count()).toBe(figures);
    for (const chart of await charts.all()) {
      await chart.scrollIntoViewIfNeeded();
      const marks = chart.locator(".points path");
      expect(await marks.count()).toBeGreaterThan(0);
      await expect
        .poll(async () => {
          for (const mark of await marks.all()) {
            const box = await mark.boundingBox();
            if (!box || box.height < 4 || box.width < 4) continue;
            await notebook.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
            const hover = chart.locator(".hoverlayer .hovertext");
            if ((await hover.count()) > 0) return await hover.first().textContent();
          }
          return "";
        })
        .toMatch(/\w/);
    }
    await notebook.page.screenshot({ path: join(PICTURES, `${name}.png`) });
    await notebook.page.close();
  });
}
