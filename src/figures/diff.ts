import type { Figure } from "./figure";

/** A figure as it is read back from JSON. */
type Trace = Record<string, unknown>;

/**
 * The differences between two figures, in words, each from old to new; empty where they are the same.
 * @example diffFigures(before, after) // ["bar 2019-05-23: 4 → 3"]
 */
export function diffFigures(before: Figure, after: Figure): string[] {
  const [old, now] = [plain(before), plain(after)];
  const differences: string[] = [];
  const several = Math.max(old.data.length, now.data.length) > 1;
  for (let i = 0; i < Math.max(old.data.length, now.data.length); i += 1) {
    const [a, b] = [old.data[i], now.data[i]];
    if (!a || !b) differences.push(`${traceName((a ?? b)!, i)} is ${a ? "gone" : "new"}`);
    else differences.push(...diffTraces(a, b, several ? traceName(b, i) : ""));
  }
  return [...differences, ...diffValues("", old.layout, now.layout)];
}

function plain(figure: Figure): { data: Trace[]; layout: Trace } {
  return JSON.parse(JSON.stringify({ data: figure.data, layout: figure.layout }));
}

function traceName(trace: Trace, index: number): string {
  return `trace ${trace.name ? quoted(trace.name) : index + 1}`;
}

const MARKS: Record<string, string> = { bar: "bar", scatter: "point", pie: "slice", heatmap: "cell" };

function diffTraces(before: Trace, after: Trace, name: string): string[] {
  const prefix = name ? `${name}, ` : "";
  if (before.type !== after.type) return [`${prefix}type: ${quoted(before.type)} → ${quoted(after.type)}`];
  const { labels: labelKey, values: valueKey } = axesOf(after);
  const [old, now] = [labelled(before, labelKey, valueKey), labelled(after, labelKey, valueKey)];
  const mark = MARKS[String(after.type ?? "scatter")] ?? String(after.type);
  if (!old || !now) return diffValues(prefix, before, after);

  const differences: string[] = [];
  for (const label of new Set([...old.keys(), ...now.keys()])) {
    const a: Mark | undefined = old.get(label);
    const b: Mark | undefined = now.get(label);
    const point = `${prefix}${mark} ${label}`;
    if (a === undefined || b === undefined) {
      differences.push(`${point}: ${a === undefined ? `new, ${shown(b?.value)}` : `gone, was ${shown(a.value)}`}`);
      continue;
    }
    if (!same(a.value, b.value)) differences.push(`${point}: ${shown(a.value)} → ${shown(b.value)}`);
    for (const [key, value] of Object.entries(a.rest)) {
      if (key in b.rest && !same(value, b.rest[key])) {
        differences.push(`${point}, ${key}: ${shown(value)} → ${shown(b.rest[key])}`);
      }
    }
  }
  const [x, y] = [common(before, before, after), common(after, before, after)];
  return [...differences, ...diffValues(prefix, x, y)];
}

/** Which of a trace's arrays names the marks, and which measures them. */
function axesOf(trace: Trace): { labels: string; values: string } {
  if (trace.type === "pie") return { labels: "labels", values: "values" };
  return trace.orientation === "h" ? { labels: "y", values: "x" } : { labels: "x", values: "y" };
}

interface Mark {
  value: unknown;
  rest: Record<string, unknown>;
}

/** The marks of a trace by their labels; `undefined` where they have none or share one. */
function labelled(trace: Trace, labelKey: string, valueKey: string): Map<string, Mark> | undefined {
  const labels = trace[labelKey];
  const values = trace[valueKey];
  if (!Array.isArray(labels) || !Array.isArray(values) || new Set(labels.map(String)).size < labels.length) {
    return undefined;
  }
  const others = perMark(trace).filter(([key]) => key !== labelKey && key !== valueKey);
  return new Map(
    labels.map((label, i) => [
      String(label),
      { value: values[i], rest: Object.fromEntries(others.map(([key, array]) => [key, array[i]])) },
    ]),
  );
}

/** A trace's arrays that hold one value for each mark. */
function perMark(trace: Trace): [string, unknown[]][] {
  const { labels } = axesOf(trace);
  const count = (trace[labels] as unknown[]).length;
  return Object.entries(trace).filter((entry): entry is [string, unknown[]] => {
    const [, value] = entry;
    return Array.isArray(value) && value.length === count;
  });
}

/** A trace without what has been compared mark by mark. */
function common(trace: Trace, before: Trace, after: Trace): Trace {
  const inBefore = new Set(perMark(before).map(([key]) => key));
  const compared = perMark(after).flatMap(([key]) => (inBefore.has(key) ? [key] : []));
  return Object.fromEntries(Object.entries(trace).filter(([key]) => !compared.includes(key) && !isAxis(key, after)));
}

function isAxis(key: string, trace: Trace): boolean {
  const { labels, values } = axesOf(trace);
  return key === labels || key === values;
}

/** The differences between two plain values, each named by its path. */
export function diffValues(path: string, before: unknown, after: unknown): string[] {
  if (same(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [`${path}: ${shown(before)} → ${shown(after)}`];
  const inside = path === "" || path.endsWith(", ") ? path : `${path}.`;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    diffValues(`${inside}${key}`, before[key], after[key]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function same(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b);
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Array.isArray(a) === Array.isArray(b) && [...keys].every((key) => same(a[key], b[key]));
}

function shown(value: unknown): string {
  if (value === undefined) return "none";
  if (typeof value === "number") return String(value);
  const text = quoted(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function quoted(value: unknown): string {
  return JSON.stringify(value) ?? "none";
}
