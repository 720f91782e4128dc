import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../src/export/browser";
import { chartPage } from "../../src/export/chart-page";
import { tablesFor } from "../../src/export/snapshots";
import { CHARTS } from "../../src/figures/charts";
import { LOCALES } from "../../src/figures/language";
import { loadTables } from "../../src/tables/load";
import { openPage } from "./open-page";

const tables = loadTables();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Runs in the page: texts that leave the picture, and pairs of texts that lie on one another. */
function faults(): string[] {
  const frame = document.querySelector(".main-svg")!.getBoundingClientRect();
  const texts = [...document.querySelectorAll<SVGTextElement>(".main-svg text")]
    .filter((text) => text.textContent?.trim())
    .map((text) => ({ words: text.textContent!, box: text.getBoundingClientRect() }));
  const outside = texts.filter(
    ({ box }) =>
      box.left < frame.left - 1 ||
      box.right > frame.right + 1 ||
      box.top < frame.top - 1 ||
      box.bottom > frame.bottom + 1,
  );
  const overlap = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6;
  const pairs = texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [[a, b]] : [])),
  );
  return [
    ...outside.map(({ words }) => `cut off: ${words}`),
    ...pairs.map(([a, b]) => `on one another: ${a!.words} | ${b!.words}`),
  ];
}

const IN_LANGUAGES = LOCALES.flatMap((locale) => CHARTS.map((chart) => ({ name: chart.name, locale, chart })));

test.each(IN_LANGUAGES)(
  "every text of the chart $name in $locale is whole and alone, at three widths, light and dark",
  async ({ chart, locale }) => {
    const { page } = await openPage(browser, chartPage(chart, tablesFor(chart, tables), locale));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const [colorScheme, background] of [
      ["light", "rgb(255, 255, 255)"],
      ["dark", "rgb(20, 24, 29)"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [340, 820, 1240]) {
        await page.setViewportSize({ width, height: 900 });
        const drawn = () =>
          page.evaluate(() => {
            const svg = document.querySelector<SVGElement>(".main-svg")!;
            return [svg.style.background, svg.clientWidth];
          });
        await expect.poll(drawn).toEqual([background, { 340: 320, 820: 800, 1240: 1200 }[width]]);
        expect(await page.evaluate(faults), `${width} pixels`).toEqual([]);
      }
    }
  },
);

test("a text that is cut off, or lies on another, is found", async () => {
  const { page } = await openPage(
    browser,
    '<svg class="main-svg" width="200" height="100"><text x="10" y="50">one</text><text x="14" y="52">two</text><text x="190" y="20">beyond</text></svg>',
  );
  expect(await page.evaluate(faults)).toEqual(["cut off: beyond", "on one another: one | two"]);
});
