import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Article, Event, Tables } from "../src/model";
import { PROJECT } from "../src/project";
import { DATA } from "../src/tables/load";
import { articleFile } from "../src/tables/text";

/** An event with everything filled in that a test does not care about. */
export function event(values: Partial<Event> & { date?: string | null }): Event {
  const day = values.date === undefined ? "2019-05-23" : values.date;
  return {
    event_id: "e1",
    article_id: "a",
    kind: "meeting",
    status: "held",
    earliest: day,
    latest: day,
    date_basis: day === null ? null : "stated",
    count_min: 1,
    count_max: 1,
    place: null,
    country: null,
    part_of: null,
    ...values,
    date: day,
  };
}

/** An article with everything filled in that a test does not care about. */
export function article(values: Partial<Article>): Article {
  return {
    article_id: "a",
    published: "2019-05-26",
    publisher: "The Daily Example",
    title: "Talks",
    language: "en",
    url: null,
    sha256: "0".repeat(64),
    length: 100,
    ...values,
  };
}

/** Tables that are empty but for what a test gives. */
export function tables(values: Partial<Tables>): Tables {
  return {
    articles: [],
    events: [],
    participants: [],
    reports: [],
    evidence: [],
    officials: [],
    outlets: [],
    ...values,
  };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the committed tables, without any article's text, that a test may damage. */
export function copyOfData(): string {
  const folder = temporaryFolder();
  cpSync(DATA, folder, { recursive: true, filter: (path) => !/[\\/]articles[\\/].*\.txt$/.test(path) });
  return folder;
}

/** Where the text of the Havana article is, if it is on this machine. */
export const HAVANA_TEXT = [
  articleFile("havana-2019-05-26"),
  join(PROJECT, "../shared/articles/havana-2019-05-26.txt"),
].find(existsSync);

/** A copy of the committed tables with the article's text beside them; call only where `HAVANA_TEXT` is set. */
export function copyWithText(): string {
  const folder = copyOfData();
  mkdirSync(join(folder, "articles"), { recursive: true });
  cpSync(HAVANA_TEXT!, articleFile("havana-2019-05-26", folder));
  return folder;
}
