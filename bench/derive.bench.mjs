// Articles a second on one core, beside what others need for the same texts in the same run, and growth with length.
import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { derive } = require("../dist/derive/derive.js");
const { readGold } = require("../dist/score/gold.js");
const { scoreGold } = require("../dist/score/score.js");
const winkNlp = require("wink-nlp");
const wink = winkNlp(require("wink-eng-lite-web-model"));
const chrono = require("chrono-node");
const compromise = require("compromise");

const cases = new URL("../test/cases/", import.meta.url);
const parts = readdirSync(cases).filter((part) => statSync(new URL(part, cases)).isDirectory());
const gold = (part) => readGold(fileURLToPath(new URL(part, cases)));
const LENGTH = 450;
// Articles of 450 words, made of dispatches of one style after the other: agency, newspaper, thread, communiqué.
const words = ["dev"].flatMap((part) => gold(part).flatMap(({ text }) => [...text, ""])).join("\n\n");
// Each a string of its own, as it would be when read from a file, and no slice of the whole.
const cut = words.match(new RegExp(`(?:\\S+\\s+){${LENGTH}}`, "g")).map((article) => Buffer.from(article).toString());
// A hundred from all parts of the set: the bench takes as long however many dispatches come to it.
const ARTICLES = 100;
const articles = cut.filter((_, i) => i % Math.ceil(cut.length / ARTICLES) === 0);
const published = "2019-05-26";

/** Milliseconds of processor and of wall time that a piece of work takes. */
function measure(work) {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - wall };
}

// Round after round of each in turn, so that a busy machine slows them all alike; the first rounds warm up.
const readers = [
  ["readout derive", (text) => derive(text, { published }), 20],
  ["wink-nlp, full pipeline", (text) => wink.readDoc(text).entities().out(), 2],
  ["chrono-node, dates alone", (text) => chrono.parse(text, new Date(2019, 4, 26)), 2],
  ["compromise, people", (text) => compromise(text).people().out("array"), 1],
];
const ROUNDS = 12;
const spent = readers.map(() => ({ cpu: 0, wall: 0, articles: 0 }));
for (let round = -4; round < ROUNDS; round++) {
  for (const [i, [, read, times]] of readers.entries()) {
    const { cpu, wall } = measure(() => {
      for (let time = 0; time < times; time++) for (const text of articles) read(text);
    });
    if (round < 0) continue;
    spent[i].cpu += cpu;
    spent[i].wall += wall;
    spent[i].articles += times * articles.length;
  }
}
console.log(`${articles.length} articles of ${LENGTH} words`);
const perArticle = ({ cpu, articles }) => cpu / articles;
console.table(
  readers.map(([reader], i) => ({
    reader,
    "articles/s of processor": Math.round(1000 / perArticle(spent[i])),
    "articles/s of wall": Math.round((1000 * spent[i].articles) / spent[i].wall),
    "readout is faster": i === 0 ? "" : `${(perArticle(spent[i]) / perArticle(spent[0])).toFixed(1)} times`,
  })),
);

const names = (count) =>
  Array.from({ length: count }, (_, i) => `Minister Bo${letter(i)} Dahl${letter(i / 26)}${letter(i / 676)} of Cuba`);
const letter = (i) => String.fromCharCode(97 + (Math.floor(i) % 26));
const prose = words.slice(0, 5_000);
// Each text by its length; a thousand times the length should take about a thousand times as long.
const texts = [
  ["news", (size) => prose.repeat(size / 5_000)],
  [
    "one endless sentence",
    (size) =>
      prose
        .replace(/[.!?\n]/g, " , ")
        .slice(0, 5_000)
        .repeat(size / 5_000),
  ],
  ["one sentence of commas", (size) => ",".repeat(size)],
  ["capitals", (size) => "Kim ".repeat(size / 4)],
  ["nested quotations", (size) => "\u201c(".repeat(size / 2)],
  ["one sentence of names", (size) => `President Ann Lee of Fiji met ${names(size / 26).join(", ")} on Monday.`],
  ["names that meet names", (size) => names(size / 29).join(" met ")],
  ["closing brackets", (size) => ")\n".repeat(size / 2)],
  ["arrivals", (size) => "Ann Lee, foreign minister of Fiji, arrived in Hanoi. ".repeat(size / 53)],
];
const growth = texts.map(([text, make]) => {
  const short = make(5_000);
  for (let i = 0; i < 100; i++) derive(short, { published });
  const repeats = 100;
  const once = measure(() => {
    for (let i = 0; i < repeats; i++) derive(short, { published });
  }).cpu;
  const long = measure(() => derive(make(5_000_000), { published })).cpu;
  const [small, big] = [once / repeats, long];
  return {
    text,
    "5 kB, ms": small.toFixed(3),
    "5 MB, ms": Math.round(big),
    "times (1,000 is linear)": Math.round(big / small),
  };
});
console.table(growth);

console.table(
  parts.map((part) => {
    const { officials, outlets, days, lower_bounds, without_meetings } = scoreGold(gold(part), derive);
    return {
      gold: part,
      "officials F1": officials.f1.toFixed(3),
      "outlets F1": outlets.f1.toFixed(3),
      days: days.share.toFixed(3),
      "lower bounds": lower_bounds.share.toFixed(3),
      "texts without meetings": without_meetings.share.toFixed(3),
    };
  }),
);
