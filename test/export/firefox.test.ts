import { existsSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "puppeteer-core";
import { expect, onTestFinished, test } from "vitest";
import { indexPage } from "../../src/export/index-page";
import { chartsFor } from "../../src/figures/charts";
import { loadTables } from "../../src/tables/load";
import { temporaryFolder } from "../fixtures";

const folders = [...(process.env.PATH ?? "").split(delimiter), "/Applications/Firefox.app/Contents/MacOS"];
const firefox = folders
  .flatMap((folder) => ["firefox", "firefox-esr"].map((name) => join(folder, name)))
  .find((program) => existsSync(program));

const title = "in Firefox the page draws its charts, filters them, and asks for nothing from outside";
test.skipIf(!firefox)(
  firefox ? title : `${title} (skipped: no Firefox is installed)`,
  { timeout: 60_000 },
  async () => {
    const tables = loadTables();
    const charts = chartsFor(tables);
    const file = join(temporaryFolder(), "page.html");
    writeFileSync(file, indexPage({ tables, charts, pictures: new Map(), sentences: [] }));
    const browser = await launch({ browser: "firefox", executablePath: firefox!, headless: true });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) requests.push(request.url());
    });
    page.on("pageerror", (error) => errors.push(`${error}`));
    await page.goto(pathToFileURL(file).href);
    for (const { name } of charts) await page.waitForSelector(`section[data-chart="${name}"] .plot .point`);
    await page.select("select[name=official]", "raul-castro");
    expect(await page.$eval("#status", (status) => status.textContent)).toBe("1 of 13 rows; only with Raúl Castro.");
    await page.waitForFunction(() => document.querySelector(".gtitle")?.textContent === "One named meeting on 23 May");
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
  },
);
