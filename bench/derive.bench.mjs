// Articles a second on one core, beside what others need for the same text in the same run.
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

const gold = (part) => readGold(fileURLToPath(new URL(`../test/cases/${part}`, import.meta.url)));
// Articles of about 450 words, made of whole dispatches.
const words = gold("dev")
  .flatMap(({ text }) => [...text, ""])
  .join("\n\n")
  .split(/(?<=\n\n)/);
const articles = [];
let article = "";
for (const paragraph of words) {
  article += paragraph;
  if (article.split(/\s+/).length < 450) continue;
  articles.push(article);
  article = "";
}

function rate(name, read, seconds) {
  for (const text of articles) read(text);
  const end = process.hrtime.bigint() + BigInt(seconds * 1e9);
  const start = process.hrtime.bigint();
  let count = 0;
  while (process.hrtime.bigint() < end) for (const text of articles) count += read(text) === undefined ? 0 : 1;
  const perSecond = count / (Number(process.hrtime.bigint() - start) / 1e9);
  console.log(`${name.padEnd(28)} ${perSecond.toFixed(0).padStart(7)} articles/s`);
  return perSecond;
}

const published = "2019-05-26";
const ours = rate("readout derive", (text) => derive(text, { published }), 3);
const others = [
  ["wink-nlp, full pipeline", (text) => wink.readDoc(text).entities().out()],
  ["chrono-node, dates alone", (text) => chrono.parse(text, new Date(2019, 4, 26))],
  ["compromise, people", (text) => compromise(text).people().out("array")],
].map(([name, read]) => [name, rate(name, read, 2)]);
for (const [name, theirs] of others) console.log(`${(ours / theirs).toFixed(1).padStart(6)} times ${name}`);

const time = (text) => {
  const start = process.hrtime.bigint();
  derive(text, { published });
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const short = articles.join("").slice(0, 5_000);
const once = Math.min(...Array.from({ length: 200 }, () => time(short)));
const long = time(short.repeat(1000));
console.log(`5 kB ${once.toFixed(2)} ms, 5 MB ${long.toFixed(0)} ms: ${(long / once).toFixed(0)} times`);
for (const [name, text] of [
  ["100,000 commas", ",".repeat(100_000)],
  ["100,000 capitals", "Kim ".repeat(100_000)],
  ["50,000 nested quotations", "\u201c(".repeat(50_000)],
]) {
  console.log(`${name.padEnd(28)} ${time(text).toFixed(0)} ms`);
}

console.log("\ngold       officials F1  outlets F1   days  lower bounds  texts without meetings");
for (const part of ["dev", "held-out"]) {
  const { officials, outlets, days, lower_bounds, without_meetings } = scoreGold(gold(part), derive);
  const figures = [officials.f1, outlets.f1, days.share, lower_bounds.share, without_meetings.share];
  const widths = [13, 12, 7, 14, 24];
  console.log(`${part.padEnd(10)}${figures.map((figure, i) => figure.toFixed(3).padStart(widths[i])).join("")}`);
}
