import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../project";
import type { WorkerOptions } from "./worker";

const DIST = join(PROJECT, "dist");

/** A checksum of what the rows of an article depend on beside the article: the program and its options. */
export function seedOf({ lexicon, published }: WorkerOptions): string {
  const hash = createHash("sha256").update(JSON.stringify({ lexicon: lexicon?.text, published }));
  for (const file of programs()) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

function programs(): string[] {
  return ["derive", "tables", "review", "link", "corpus", "."].flatMap((folder) =>
    readdirSync(join(DIST, folder), { recursive: folder !== ".", encoding: "utf8" })
      .filter((name) => name.endsWith(".js"))
      .sort()
      .map((name) => join(DIST, folder, name)),
  );
}
