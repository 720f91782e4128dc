import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../src/export/browser";
import { chartPage } from "../../src/export/chart-page";
import { corpusCharts } from "../../src/export/corpus";
import { indexPage } from "../../src/export/index-page";
import { sentencesFor } from "../../src/export/sentences";
import { chartsFor } from "../../src/figures/charts";
import type { Tables } from "../../src/model";
import { loadTables } from "../../src/tables/load";
import { writeCorpus } from "../corpus/tables";
import { synthetic } from "../figures/synthetic";
import { copyWithText, HAVANA_TEXT, temporaryFolder } from "../fixtures";
import { axe, openPage } from "./open-page";

const tables = loadTables();
const CHARTS = chartsFor(tables);
const page = (rows: Tables = tables) => indexPage({ tables: rows, charts: CHARTS, pictures: new Map(), sentences: [] });
const html = page();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const SETTINGS = [
  { name: "wide, light", viewport: { width: 1400, height: 900 } },
  { name: "wide, dark", viewport: { width: 1400, height: 900 }, colorScheme: "dark" as const },
  { name: "a telephone's width", viewport: { width: 320, height: 640 } },
];

describe.each(SETTINGS)("the page: $name", ({ name: _, ...options }) => {
  test("draws every chart, asks for nothing from outside, keeps its policy, and is clean by axe", async () => {
    const { page, requests, errors } = await openPage(browser, html, options);
    for (const chart of CHARTS) {
      await page.locator(`section[data-chart="${chart.name}"] .plot .point`).first().waitFor({ state: "attached" });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.locator("details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    await page.locator("button[data-evidence]").first().click();
    expect(await axe(page)).toEqual([]);
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test("filters act on charts and table, and the address brings the same view back", async () => {
  const { page } = await openPage(browser, html);
  await page.locator("select[name=official]").selectOption("raul-castro");
  expect(await page.locator("#status").textContent()).toBe("1 of 13 rows; only with Raúl Castro.");
  expect(await page.locator('[data-chart="per-day"] .gtitle').textContent()).toBe("One named meeting on 23 May");
  expect(await page.locator('[data-chart="per-day"] .annotation').allTextContents()).toContainEqual(
    expect.stringContaining("Shows a part of the tables: with Raúl Castro."),
  );
  const hash = await page.evaluate(() => location.hash);
  expect(hash).toBe("#official=raul-castro");
  const again = await openPage(browser, html, {}, hash);
  expect(await again.page.locator("#events tbody tr").count()).toBe(1);
  await again.page.locator("#clear").click();
  expect(await again.page.locator("#events tbody tr").count()).toBe(13);
});

test("leaving out what is possible takes it from every chart", async () => {
  const { page } = await openPage(browser, html, {}, "#without=possible");
  expect(await page.locator('[data-chart="per-day"] .plot').getAttribute("aria-label")).not.toContain("possible");
  const officials = () => page.locator('[data-chart="per-official"] .plot').getAttribute("aria-label");
  await expect.poll(officials).not.toContain("possible");
});

test("a mark leads to the rows behind it, by mouse and by keyboard, and a row to its marks", async () => {
  const { page } = await openPage(browser, html);
  await page.locator('[data-chart="per-day"] .plot .bars .point').first().hover({ force: true });
  await page.locator(".hoverlayer .hovertext").waitFor();
  expect(await page.locator(".hoverlayer").first().textContent()).toContain("Raúl Castro");
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => page.locator("#events tbody tr").count()).toBe(4);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("events-heading");
  await page.locator("#all-rows").press("Enter");
  expect(await page.locator("#events tbody tr").count()).toBe(13);
  await page.locator('[data-chart="per-outlet"] summary').press("Enter");
  await page.getByRole("button", { name: /No outlet named/ }).press("Enter");
  expect(await page.locator("#events tbody tr").count()).toBe(2);
  await page.locator("#all-rows").press("Enter");
  await page.locator('button[data-marks="havana-2019-05-26-e7"]').press("Enter");
  const faint = page.locator('[data-chart="per-official"] .plot .point path');
  const opacities = await faint.evaluateAll((all) => all.map((one) => Number(getComputedStyle(one).opacity)));
  expect(opacities.filter((opacity) => opacity === 1)).toHaveLength(5);
  expect(opacities.filter((opacity) => opacity < 1).length).toBeGreaterThan(0);
});

test("the table is searched without regard to accents, sorted by its heads, and opens its evidence", async () => {
  const { page } = await openPage(browser, html);
  await page.locator("#search").fill("diaz");
  expect(await page.locator("#events tbody tr").count()).toBe(1);
  await page.locator("button[data-evidence]").press("Enter");
  expect(await page.locator("tr.evidence").textContent()).toContain("paragraph 2, characters 321–338");
  await page.locator("#search").fill("");
  await page.locator('button[data-column="date"]').press("Enter");
  expect(await page.locator("#events tbody tr td").first().textContent()).toBe("2019-02-2X");
  await page.locator('button[data-column="date"]').press("Enter");
  expect(await page.locator("#events tbody tr td").first().textContent()).toBe("2019-05-25");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-column"))).toBe("date");
});

test("each chart is downloaded as SVG, PNG and CSV", async () => {
  const { page } = await openPage(browser, html);
  const saved: Record<string, Buffer> = {};
  for (const format of ["svg", "png", "csv"]) {
    const waiting = page.waitForEvent("download");
    await page.locator(`[data-chart="per-outlet"] button[data-save=${format}]`).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`per-outlet.${format}`);
    saved[format] = readFileSync(await download.path());
  }
  expect(saved.svg!.toString()).toContain("@font-face");
  expect(saved.png!.readUInt32BE(16)).toBeGreaterThan(1000);
  expect(saved.csv!.toString()).toBe(
    "outlet,explicit,coreferent,meetings\nKorean Central News Agency,1,1,2\nCuban presidential office,1,0,1\nNational Assembly of People’s Power,1,0,1\n,0,0,2\n",
  );
});

test("without JavaScript the tables, the pictures and the evidence are there", async () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"></svg>';
  const pictures = new Map(CHARTS.map(({ name }) => [name, picture]));
  const { page } = await openPage(browser, indexPage({ tables, charts: CHARTS, pictures, sentences: [] }), {
    javaScriptEnabled: false,
  });
  expect(await page.locator(".plot img:visible").count()).toBe(CHARTS.length);
  expect(await page.locator("#events tbody tr").count()).toBe(13);
  expect(await page.locator("button:visible, select:visible, input:visible").count()).toBe(0);
  expect(await page.locator("#evidence-havana-2019-05-26-e2 + ul").textContent()).toContain(
    "paragraph 2, characters 321–338",
  );
});

test.skipIf(!HAVANA_TEXT)("shows the sentence under each claim where its publisher's page may", async () => {
  const sentences = sentencesFor(tables, copyWithText());
  const { page } = await openPage(browser, indexPage({ tables, charts: CHARTS, pictures: new Map(), sentences }));
  await page.locator('button[data-evidence="havana-2019-05-26-e7"]').click();
  expect(await page.locator("tr.evidence mark").allTextContents()).toContain("Raúl Castro");
  expect(html).not.toContain("blockquote><");
});

const HOSTILE = [
  '<img src=x onerror="alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the very text that must stay text
  "%{x} ${alert(1)} {{x}}",
  "</script><script>alert(1)</script>",
  "a\u0000b\u0007\u202ec",
  "W".repeat(400),
];

test("names from the tables stay text in charts and tables, whatever they hold", async () => {
  const hostile = (index: number) => HOSTILE[index % HOSTILE.length]!;
  const rows: Tables = {
    ...tables,
    articles: tables.articles.map((row) => ({ ...row, title: hostile(0), url: "javascript:alert(1)" })),
    events: tables.events.map((row) => ({ ...row, place: hostile(1) })),
    officials: tables.officials.map((row, index) => ({ ...row, name: hostile(index), office: hostile(index + 1) })),
    outlets: tables.outlets.map((row, index) => ({ ...row, name: hostile(index) })),
  };
  for (const content of [page(rows), ...CHARTS.map((chart) => chartPage(chart, rows))]) {
    const { page, requests, errors } = await openPage(browser, content);
    for (const mark of await page.locator(".plot .point, #chart .point").all()) await mark.hover({ force: true });
    expect(await page.locator("img:not(.plot img), a[href^=javascript]").count()).toBe(0);
    expect(await page.locator("svg a").count()).toBe(0);
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
  }
});

describe.each(CHARTS)("the page of the chart $name", (chart) => {
  test("draws its marks offline and is clean by axe", async () => {
    const { page, requests, errors } = await openPage(browser, chartPage(chart, tables));
    expect(await page.locator("#chart .point").count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test("a chart that leaves rows out is shown whole on request, scrolls with its heads in sight, and is linked so", async () => {
  const many = synthetic(60);
  const html = indexPage({ tables: many, charts: chartsFor(many), pictures: new Map(), sentences: [] });
  const { page, errors } = await openPage(browser, html);
  const section = page.locator('[data-chart="coverage"]');
  const frame = section.locator(".frame");
  await section.locator("button.all").press("Enter");
  await expect.poll(() => frame.evaluate((box) => box.scrollHeight > 2 * box.clientHeight)).toBe(true);
  expect(await page.evaluate(() => location.hash)).toBe("#all=coverage");
  await frame.focus();
  await page.keyboard.press("End");
  await expect.poll(() => frame.evaluate((box) => box.scrollTop)).toBeGreaterThan(300);
  const top = (selector: string) => section.locator(selector).first().boundingBox();
  const [box, head] = [await frame.boundingBox(), await top(".head .gtitle")];
  expect(head!.y).toBeGreaterThanOrEqual(box!.y);
  expect(head!.y).toBeLessThan(box!.y + 60);
  expect(await axe(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => frame.evaluate((box) => box.classList.contains("whole"))).toBe(false);
  await page.emulateMedia({ media: "screen" });
  await section.locator("button.all").press("Enter");
  await expect.poll(() => frame.evaluate((box) => box.tabIndex)).toBe(-1);
  expect(errors).toEqual([]);
});

test.each(["es", "ko"] as const)(
  "the page in %s has no English word of ours, and its controls work",
  async (locale) => {
    const { page } = await openPage(
      browser,
      indexPage({ tables, charts: CHARTS, pictures: new Map(), sentences: [], locale }),
    );
    await page.locator("summary").first().click();
    await page.locator("button[data-evidence]").first().click();
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    const english =
      /\b(Filters|From|Official|Outlet|Show|Download|Search|Evidence|Reported|rows|behind|numbers|Count|paragraph|table)\b/;
    const ours = () =>
      page.evaluate(() => [
        ...[...document.querySelectorAll("h1, h2, label, legend, button, th, caption, summary, #status")].map(
          (one) => one.textContent ?? "",
        ),
        ...[...document.querySelectorAll("[aria-label]:not(.plot)")].map((one) => one.getAttribute("aria-label") ?? ""),
      ]);
    expect((await ours()).filter((text) => english.test(text))).toEqual([]);
    expect((await ours()).length).toBeGreaterThan(60);
    await page.locator("select[name=official]").selectOption("raul-castro");
    expect(await page.locator("#status").textContent()).toContain("Raúl Castro");
    expect(await page.locator("#events tbody tr").count()).toBe(1);
    expect(await axe(page)).toEqual([]);
  },
);

test("the page of a corpus draws its charts at once, and its filters act on the table alone", async () => {
  const folder = temporaryFolder();
  await writeCorpus(folder, { ...synthetic(1_500), same_as: [] });
  const { charts, tables: newest, corpus } = await corpusCharts(folder, {});
  const light = indexPage({ tables: newest, charts, corpus, pictures: new Map(), sentences: [] });
  for (const options of SETTINGS) {
    const { page, requests, errors } = await openPage(browser, light, options);
    for (const { name } of charts)
      await page.locator(`section[data-chart="${name}"] .plot .point`).first().waitFor({ state: "attached" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const title = () => page.locator('[data-chart="per-official"] .gtitle').textContent();
    const before = await title();
    await page.locator("select[name=official]").selectOption({ index: 1 });
    expect(await page.locator("#status").textContent()).toMatch(/^\d+ of 1,000 rows; only with /);
    expect(await title()).toBe(before);
    await page.locator("button[data-evidence]").first().click();
    expect(await axe(page)).toEqual([]);
    expect([...requests, ...errors]).toEqual([]);
  }
});
