import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";
import { applyReview } from "../../src/review/apply";
import { decisionsBetween } from "../../src/review/between";
import { keepReasons } from "../../src/review/format";
import { loadReview } from "../../src/review/load";
import { toTables } from "../../src/review/to-tables";
import { diffTables } from "../../src/tables/diff";
import { loadTables } from "../../src/tables/load";
import { HAVANA_TEXT } from "../fixtures";
import { derivation, derived, outlet, person, words } from "./derivation";

const TEXT = "Ana Ruiz met Jon Berg and Kari Lie in Oslo on Tuesday, the Wire said. A call followed on May 8.";
const info = { article_id: "oslo", language: "en" };
const who = (name: string) => words(TEXT, "official", name);
const by = { reviewer: "KL", reason: () => "Read again." };

test("the decisions between derived and edited rows, applied, give the edited ones", () => {
  const proposed = toTables(
    derivation([
      derived({
        participants: [person("Ana Ruiz"), person("Jon Berg", { role: "envoy" })],
        evidence: [words(TEXT, "kind", "met"), who("Ana Ruiz"), who("Jon Berg")],
      }),
      derived({ id: "e2", evidence: [words(TEXT, "kind", "said")] }),
    ]),
    info,
  );
  const wanted = toTables(
    derivation([
      derived({
        place: "Oslo",
        country: "NOR",
        count: { min: 1, max: null },
        participants: [person("Ana Ruiz", { side: "visitor", role: "minister" }), person("Kari Lie", { side: "host" })],
        outlets: [outlet("Wire")],
        evidence: [
          words(TEXT, "kind", "met"),
          words(TEXT, "place", "Oslo"),
          words(TEXT, "date", "Tuesday", "2024-05-07"),
          who("Ana Ruiz"),
          who("Kari Lie"),
          words(TEXT, "outlet", "Wire"),
        ],
      }),
      derived({ id: "e3", kind: "call", status: "possible", date: null, evidence: [words(TEXT, "kind", "call")] }),
    ]),
    info,
  );
  const decisions = decisionsBetween(proposed, wanted, by);
  const { tables, stale } = applyReview(proposed, decisions);
  expect(stale).toEqual([]);
  expect(diffTables(tables, wanted)).toEqual({});
  expect(decisionsBetween(wanted, wanted, by)).toEqual([]);
});

test("a decision made before keeps its reviewer and its reason", () => {
  const [decision] = decisionsBetween(
    toTables(derivation([derived({ evidence: [words(TEXT, "kind", "met")] })]), info),
    toTables(derivation([derived({ kind: "call", evidence: [words(TEXT, "kind", "met")] })]), info),
    by,
  );
  const before = { ...decision!, reviewer: "AR", reason: "They spoke by phone." };
  expect(keepReasons([decision!], [before])).toEqual([before]);
});

test.skipIf(!HAVANA_TEXT)(
  "deriving the Havana article plus its review gives exactly the committed tables (skipped where the text is not at hand)",
  () => {
    const committed = loadTables();
    const bytes = readFileSync(HAVANA_TEXT!);
    const [article] = committed.articles;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const proposed = toTables(derive(bytes.toString("utf8"), { published: article!.published, sha256 }), article!);
    const { tables, stale } = applyReview(proposed, loadReview());
    expect(
      stale.map(({ decision, reason }) => `${decision.event_id} ${decision.decision} ${decision.field}: ${reason}`),
    ).toEqual([]);
    expect(diffTables(tables, committed)).toEqual({});
  },
);
