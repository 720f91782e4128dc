import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { launchBrowser } from "../../src/export/browser";
import { openRenderer } from "../../src/export/renderer";
import { driftOf, PICTURE, pictureIsFresh } from "../../src/export/snapshots";
import { writeCharts } from "../../src/export/write";
import { CHARTS, chartsFor } from "../../src/figures/charts";
import { loadTables } from "../../src/tables/load";
import { temporaryFolder } from "../fixtures";

const tables = loadTables();
const perDay = CHARTS.slice(0, 1);
afterEach(() => vi.unstubAllEnvs());

const hashes = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]);

test("every format is written, each time with the same bytes", async () => {
  const folders = [temporaryFolder(), temporaryFolder()];
  for (const out of folders) {
    const { failures } = await writeCharts(tables, {
      out,
      charts: perDay,
      formats: ["html", "svg", "png", "pdf", "json"],
    });
    expect(failures).toEqual([]);
  }
  const [first, second] = folders.map(hashes);
  expect(first).toEqual(second);
  expect(first!.map(([name]) => name)).toEqual([
    "index.html",
    ...["html", "json", "pdf", "png", "svg"].map((format) => `per-day.${format}`),
  ]);
});

test("a picture has the size that was asked for, twice over, and words for who cannot see it", async () => {
  const out = temporaryFolder();
  await writeCharts(tables, { out, charts: perDay, formats: ["svg", "png"], size: { width: 1200, height: 675 } });
  const png = readFileSync(join(out, "per-day.png"));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1350]);
  expect(readFileSync(join(out, "per-day.svg"), "utf8")).toMatch(/role="img" aria-label="Four named meetings/);
});

test("without a browser the pages and JSON are there, and it is said why the pictures are not", async () => {
  vi.stubEnv("READOUT_BROWSER", "/nowhere/chrome");
  const out = temporaryFolder();
  const { files, failures } = await writeCharts(tables, { out });
  expect(files).toHaveLength(2 * chartsFor(tables).length + 1);
  expect(failures).toEqual(["No pictures (svg, png): READOUT_BROWSER names /nowhere/chrome, and no such file exists."]);
});

test("a file that cannot be written leaves the others done", async () => {
  const out = temporaryFolder();
  mkdirSync(join(out, "per-day.html"));
  const { files, failures } = await writeCharts(tables, { out, formats: ["html", "json"] });
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatch(/^per-day\.html: /);
  expect(files).toContain("per-outlet.html");
  expect(readdirSync(out).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("the whole page is one file of less than six megabytes", async () => {
  const out = temporaryFolder();
  await writeCharts(tables, { out, formats: ["html", "svg"] });
  expect(readFileSync(join(out, "index.html")).length).toBeLessThan(6e6);
});

test("the committed figures are those of the committed tables", () => {
  expect(driftOf(tables, chartsFor(tables))).toEqual({});
});

test("a change is told in words, by chart", () => {
  const events = tables.events.filter(({ event_id }) => event_id !== "havana-2019-05-26-e9");
  const drift = driftOf({ ...tables, events }, perDay);
  expect(drift["per-day"]).toContain('trace "With a named counterpart", bar 2019-05-23: 4 → 3');
});

test("the README's picture looks as it is drawn today, but for the odd pixel of another browser", async () => {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const renderer = await openRenderer(browser);
  const drawn = await renderer.image(perDay[0]!.figure(tables), { format: "png" });
  const page = await browser.newPage();
  const differing = await page.evaluate(
    async ([one, other]) => {
      const pixels = async (base64: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext("2d")!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      };
      const [a, b] = [await pixels(one!), await pixels(other!)];
      const far = a.filter((value, index) => Math.abs(value - b[index]!) > 64).length;
      return a.length === b.length ? far / a.length : 1;
    },
    [drawn, readFileSync(PICTURE.file)].map((png) => png.toString("base64")),
  );
  expect(differing).toBeLessThan(0.01);
});

test("the README's picture is that of the committed figure", () => {
  expect(existsSync(PICTURE.file)).toBe(true);
  expect(pictureIsFresh(), "draw it anew: readout charts --update").toBe(true);
});
