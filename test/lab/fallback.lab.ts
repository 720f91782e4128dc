import { afterAll, beforeAll, expect, test } from "vitest";
import { type LabSession, openLab } from "./lab";

let lab: LabSession;
beforeAll(async () => {
  lab = await openLab({ renderer: false });
});
afterAll(() => lab?.close());

test("without Plotly's renderer, charts are interactive by their HTML, from this machine, plotly.js loaded once", async () => {
  const notebook = await lab.open("test/notebook/notebooks/chart.ipynb");
  const asked: string[] = [];
  notebook.page.on("request", (request) => asked.push(request.url()));
  await notebook.newCell("show(figure)");
  await notebook.runAll();
  const charts = notebook.page.locator('[data-mime-type="text/html"] .js-plotly-plot');
  await expect.poll(() => charts.count()).toBe(2);
  expect(await charts.first().locator(".bars .point").count()).toBe(2);
  expect(asked.filter((url) => url.includes("plotly"))).toHaveLength(1);
  expect(asked.filter((url) => !/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(url))).toEqual([]);
});
