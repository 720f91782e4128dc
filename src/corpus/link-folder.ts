import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rowsOf } from "../duckdb";
import { withFolder } from "./count-folder";
import { linkTables, SAME_AS } from "./link-tables";
import { isCorpus, partsOf } from "./parts";
import { writeColumns } from "./write-table";

/**
 * Finds which events of a folder's tables are one, and writes them beside the tables in their format, whole or not at
 * all: `same_as.csv`, or `same_as/` where the tables are folders. Gives how many rows there are.
 */
export function linkFolder(folder: string): Promise<number> {
  return withFolder(folder, ["articles", "events", "participants", "officials"], async (db) => {
    const format = partsOf(folder, "events")!.format;
    const work = join(folder, `.same_as.${process.pid}`);
    mkdirSync(work);
    try {
      await db.run(
        "CREATE TABLE published AS SELECT e.*, a.published FROM events e JOIN articles a USING (article_id)",
      );
      await linkTables(db, { events: "published", officials: "officials" }, work);
      await writeColumns(db, "FROM links", SAME_AS, work, format);
      const file = join(work, `part-0.${format}`);
      if (!isCorpus(folder)) renameSync(file, join(folder, "same_as.csv"));
      else {
        const old = join(folder, "same_as");
        if (existsSync(old)) renameSync(old, join(folder, `.same_as.${process.pid}.old`));
        renameSync(work, old);
      }
      const [counted] = await rowsOf(db, "SELECT count(*) AS number FROM links");
      return Number(counted!.number);
    } finally {
      for (const rest of [work, `${work}.old`]) rmSync(rest, { recursive: true, force: true });
    }
  });
}
