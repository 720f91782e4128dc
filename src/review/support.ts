import type { Evidence, Tables } from "../model";
import { words } from "../tables/date-words";
import type { Quoted } from "./evidence-rows";

type Names = ReadonlyMap<string, string>;

/**
 * Evidence under every claim: a name's row points at words that name it (for "he" at the name before
 * it), and an event, a participant or a report without words of its own gets those that tell of it
 * elsewhere in the article. What no words support at all is left without.
 */
export function supported(
  quoted: readonly Quoted[],
  { events, participants, reports }: Pick<Tables, "events" | "participants" | "reports">,
  names: Names,
): Evidence[] {
  const naming = quoted.filter((quote) => isNaming(quote, names)).map(({ row }) => row);
  const isNamed = new Set(naming);
  const coreferent = new Set(
    reports.flatMap(({ event_id, outlet_id, link }) => (link === "coreferent" ? `${event_id} ${outlet_id}` : [])),
  );
  const rows = quoted.map(({ row }) => {
    const mayRefer = row.field === "outlet" && coreferent.has(`${row.event_id} ${row.value}`);
    if (!NAMED.has(row.field) || mayRefer || isNamed.has(row)) return row;
    return at(row, antecedent(row, naming) ?? row);
  });
  const has = (event: string, field: Evidence["field"], value?: string) =>
    rows.some((row) => row.event_id === event && row.field === field && (value === undefined || row.value === value));
  const lend = (event_id: string, field: Evidence["field"], value: string) => {
    const from = naming.find((row) => row.value === value) ?? rows.find((row) => row.value === value);
    if (from && !has(event_id, field, value)) rows.push({ ...from, event_id, field });
  };
  for (const { event_id, kind } of events) {
    const first = rows.find((row) => row.event_id === event_id);
    if (first && !has(event_id, "kind")) rows.push({ ...first, field: "kind", value: kind });
  }
  for (const { event_id, official_id } of participants) lend(event_id, "official", official_id);
  for (const { event_id, outlet_id } of reports) lend(event_id, "outlet", outlet_id);
  return rows;
}

const NAMED = new Set<string>(["official", "party", "outlet"]);

function isNaming({ row, words: said }: Quoted, names: Names): boolean {
  return NAMED.has(row.field) && shareWord(said, names.get(row.value) ?? "");
}

/** Whether two names have a word of more than one letter in common, whatever its case and accents. */
export function shareWord(one: string, other: string): boolean {
  const known = new Set(words(other).filter((word) => word.length > 1));
  return words(one).some((word) => known.has(word));
}

/** The last naming of the same person or outlet before a row, else the first after it. */
function antecedent(row: Evidence, naming: readonly Evidence[]): Evidence | undefined {
  const same = naming.filter(({ value }) => value === row.value).sort((a, b) => a.start - b.start);
  return same.filter(({ start }) => start < row.start).at(-1) ?? same[0];
}

const at = (row: Evidence, { paragraph, start, end }: Evidence): Evidence => ({ ...row, paragraph, start, end });
