import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Evidence, EvidenceField } from "../../src/model";
import { verifyTables } from "../../src/tables/verify";
import { writeTables } from "../../src/tables/write";
import { event, tables, temporaryFolder } from "../fixtures";

const TEXT = "Envoy Ana Ruiz met 🤝 Foreign Minister Jon Berg on Tuesday.\n\nThe Northern Wire carried it on May 7.\n";
const points = Array.from(TEXT);

/** A folder with one meeting told by the text above, and what verifying it says. */
function verifyWith(changed: Partial<Evidence> & { field: EvidenceField }, text = TEXT) {
  const folder = temporaryFolder();
  const span = (words: string) => {
    const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
    return { start, end: start + Array.from(words).length };
  };
  const base = { event_id: "t-e1", article_id: "t", paragraph: 1 };
  const evidence: Evidence[] = [
    { ...base, field: "official", value: "ana-ruiz", ...span("Ana Ruiz") },
    { ...base, field: "kind", value: "meeting", ...span("met") },
    { ...base, field: "official", value: "jon-berg", ...span("Jon Berg") },
    { ...base, field: "date", value: "2024-05-07", ...span("Tuesday") },
    { ...base, field: "outlet", value: "northern-wire", paragraph: 2, ...span("Northern Wire") },
  ];
  const index = evidence.findIndex(({ field }) => field === changed.field);
  evidence[index] = { ...evidence[index]!, ...changed };
  const sha256 = createHash("sha256").update(TEXT).digest("hex");
  const person = (official_id: string, name: string) => ({
    official_id,
    name,
    aliases: [],
    country: null,
    office: null,
  });
  writeTables(
    folder,
    tables({
      articles: [
        {
          article_id: "t",
          published: "2024-05-08",
          publisher: null,
          title: null,
          language: "en",
          url: null,
          sha256,
          length: points.length,
        },
      ],
      events: [event({ event_id: "t-e1", article_id: "t", date: "2024-05-07", date_basis: "resolved" })],
      participants: ["ana-ruiz", "jon-berg"].map((official_id) => ({
        event_id: "t-e1",
        official_id,
        side: "other" as const,
        role: null,
        attendance: "stated" as const,
      })),
      reports: [{ event_id: "t-e1", outlet_id: "northern-wire", link: "explicit" }],
      evidence,
      officials: [person("ana-ruiz", "Ana Ruiz"), person("jon-berg", "Jon Berg")],
      outlets: [{ outlet_id: "northern-wire", name: "Northern Wire", aliases: [], country: null, kind: "agency" }],
    }),
  );
  mkdirSync(join(folder, "articles"));
  writeFileSync(join(folder, "articles", "t.txt"), text);
  return verifyTables(folder).problems.map(({ column, rule }) => `${column}: ${rule}`);
}

const at = (words: string) => {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return { start, end: start + Array.from(words).length };
};

test("spans that say what they claim verify, past characters outside the basic plane", () => {
  expect(verifyWith({ field: "kind" })).toEqual([]);
});

test("a name span must name its official", () => {
  expect(verifyWith({ field: "official", ...at("Foreign Minister") })).toEqual(["value: words"]);
});

test("an outlet's span must name the outlet", () => {
  expect(verifyWith({ field: "outlet", ...at("carried it") })).toEqual(["value: words"]);
});

test("a weekday must be that of the day, and so must a day of the month", () => {
  expect(verifyWith({ field: "date", paragraph: 2, ...at("May 7") })).toEqual([]);
  expect(verifyWith({ field: "date", paragraph: 2, ...at("May") })).toEqual([]);
});

test("a span outside its paragraph is found", () => {
  expect(verifyWith({ field: "date", ...at("May 7") })).toEqual(["paragraph: paragraph"]);
});

test("another text under the same name is found by its hash", () => {
  expect(verifyWith({ field: "kind" }, `${TEXT} `)).toEqual(["sha256: hash"]);
});
