/**
 * The cells in which two HTML tables differ, in words; `undefined` where either text holds no table.
 * @example ["row 2019-05-23, named: 4 → 3"]
 */
export function diffTables(before: string, after: string): string[] | undefined {
  const [old, now] = [readTable(before), readTable(after)];
  if (!old || !now) return undefined;
  const [head = [], ...rows] = now;
  const [oldHead = [], ...oldRows] = old;
  if (head.join("\t") !== oldHead.join("\t")) return [`columns: ${oldHead.join(", ")} → ${head.join(", ")}`];
  const differences = rows.slice(0, oldRows.length).flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const was = oldRows[i]![j] ?? "";
      return cell === was ? [] : [`row ${j === 0 ? i + 1 : row[0]}, ${head[j] ?? `column ${j + 1}`}: ${was} → ${cell}`];
    }),
  );
  return [
    ...differences,
    ...oldRows.slice(rows.length).map((row) => `row ${row[0]} is gone: ${row.join(", ")}`),
    ...rows.slice(oldRows.length).map((row) => `row ${row[0]} is new: ${row.join(", ")}`),
  ];
}

/** The texts of an HTML table's cells, row by row, the heads first and without their types. */
export function readTable(html: string): string[][] | undefined {
  if (!/<table/.test(html)) return undefined;
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
      unescapeHtml(cell.replace(/<br>.*$/s, "").replace(/<[^>]+>/g, "")).trim(),
    ),
  );
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

function unescapeHtml(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => ENTITIES[name]!);
}
