// How long charts take: each figure is the median of several runs on this machine, in milliseconds.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const project = join(dirname(fileURLToPath(import.meta.url)), "..");
const readout = require("../dist/index.js");
const { launchBrowser } = require("../dist/export/browser.js");
const { indexPage } = require("../dist/export/index-page.js");

const empty = { articles: [], events: [], participants: [], reports: [], evidence: [], officials: [], outlets: [] };
const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
const rows = [];
const tables = readout.loadTables();
const charts = readout.chartsFor(tables);

async function median(runs, work) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}
const row = (what, ms, wanted = "", kept = undefined) =>
  rows.push({ what, ms: Math.round(ms), wanted, kept: kept === undefined ? "" : kept ? "yes" : "NO" });

try {
  await files();
  await pictures();
  await million();
  await page();
  kaleido();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);

/** A whole process that writes pages and JSON, against one that does nothing but start. */
async function files() {
  const cli = join(project, "dist/cli/main.js");
  const run = (...args) => spawnSync(process.execPath, [cli, ...args], { stdio: "ignore" });
  row("Node's own start", await median(5, () => spawnSync(process.execPath, ["-e", ""])));
  const all = await median(5, () => run("charts", "--format", "html,json", "--out", join(folder, "a")));
  row(`all ${charts.length} charts as HTML and JSON and the page, from the process's start`, all, "≤ 300", all <= 300);
}

async function pictures() {
  let renderer;
  const start = await median(3, async () => {
    await renderer?.close();
    renderer = await readout.openRenderer();
  });
  row("browser's start, plotly.js and font loaded", start);
  const figures = charts.map(({ figure }) => figure(tables));
  for (const format of ["svg", "png"]) {
    const each = await median(5, async () => {
      for (const figure of figures) await renderer.image(figure, { format });
    });
    row(`${format.toUpperCase()}, a chart`, each / figures.length, "≤ 150", each / figures.length <= 150);
  }
  await renderer.close();
}

/** A figure of a million rows, against the counting that it rests on. */
async function million() {
  const many = events(1_000_000);
  const people = [{ official_id: "v", name: "V", aliases: [], country: "PRK", office: null }];
  const big = { ...empty, events: many, officials: people };
  const counting = await median(3, () => readout.countDays(many));
  const figure = await median(3, () => readout.perDayFigure(big));
  row("counting 1M events per day", counting);
  row("the day chart of 1M events", figure, "≤ 2 × counting", figure <= 2 * counting);
}

/** The page with ten thousand events: from the choice in a filter to the drawn charts and table. */
async function page() {
  const some = events(10_000);
  const officials = Array.from({ length: 200 }, (_, index) => ({
    official_id: `p${index}`,
    name: `Official ${index}`,
    aliases: [],
    country: index === 0 ? "PRK" : "CUB",
    office: null,
  }));
  const participants = some.flatMap(({ event_id }, index) => [
    { event_id, official_id: "p0", side: "visitor", role: null, attendance: "stated" },
    { event_id, official_id: `p${1 + (index % 199)}`, side: "host", role: null, attendance: "stated" },
  ]);
  const big = { ...empty, events: some, officials, participants };
  const html = indexPage({ tables: big, charts: readout.chartsFor(big), pictures: new Map(), sentences: [] });
  const file = join(folder, "page.html");
  writeFileSync(file, html);
  const browser = await launchBrowser();
  const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const open = await median(3, () => tab.goto(pathToFileURL(file).href));
  row(`opening the page with 10,000 events (${(html.length / 1e6).toFixed(1)} MB)`, open);
  const filter = (value) =>
    tab.evaluate((official) => {
      const select = document.querySelector("select[name=official]");
      const start = performance.now();
      select.value = official;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      return performance.now() - start;
    }, value);
  const times = [];
  for (const value of ["p1", "p2", "p3", "p4", "p5"]) times.push(await filter(value));
  const one = times.sort((a, b) => a - b)[2];
  row("filter by an official, answered in the page", one, "≤ 100", one <= 100);
  const all = await filter("p0");
  row("filter that leaves all 10,000", all, "≤ 100", all <= 100);
  const search = await tab.evaluate(() => {
    const field = document.querySelector("#search");
    const start = performance.now();
    field.value = "official 77";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return performance.now() - start;
  });
  row("search among 10,000", search, "≤ 100", search <= 100);
  await browser.close();
}

/** Plotly's own exporter for Python, where a venv of this project has it: .readout/kaleido. */
function kaleido() {
  const python = join(project, ".readout/kaleido/bin/python");
  if (!existsSync(python)) {
    console.error(
      "kaleido not measured: python3 -m venv .readout/kaleido && .readout/kaleido/bin/pip install kaleido plotly",
    );
    return;
  }
  const figures = charts.map(({ name, figure }) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(figure(tables)));
    return file;
  });
  const out = execFileSync(python, [join(project, "bench/kaleido_peer.py"), ...figures], {
    encoding: "utf8",
    env: { ...process.env, BROWSER_PATH: require("../dist/export/browser.js").findBrowser().path },
    stdio: ["ignore", "pipe", "ignore"],
    timeout: 120_000,
  });
  for (const [what, ms] of Object.entries(JSON.parse(out.trim().split("\n").at(-1)))) row(`kaleido: ${what}`, ms);
}

function events(number) {
  return Array.from({ length: number }, (_, index) => {
    const day = readout.shiftDay("2015-01-01", index % 1500);
    return {
      event_id: `e${index}`,
      article_id: "a",
      kind: index % 9 === 4 ? "series" : "meeting",
      status: "held",
      date: day,
      earliest: day,
      latest: day,
      date_basis: "stated",
      count_min: 1,
      count_max: 1,
      place: null,
      country: null,
      part_of: null,
    };
  });
}
