import type { Official, Tables } from "../model";
import type { Figure, FigureOptions } from "./figure";
import type { Messages } from "./messages/en";
import { dots, heading, lines, middles, type Node, nameLabel } from "./network-marks";
import { type Pair, pairsOf } from "./pairs";
import { closingNotes, compose, EDGE, emptyFigure, label, openSheet, plotHeight, type Sheet } from "./sheet";
import { figureText, textWidth } from "./text";
import { untangle } from "./untangle";

/**
 * Who met whom: the visitors at the left, those whom they met at the right, a line for each pair that
 * met, dotted where one of the two may have been there. Thirty on either side unless told, those with
 * most meetings.
 * @example networkFigure(loadTables()).layout.meta.alt
 */
export function networkFigure(tables: Tables, options: FigureOptions = {}): Figure {
  const sheet = openSheet(options);
  const { say } = sheet;
  const pairs = pairsOf(tables);
  const top = options.top ?? 30;
  const [left, right] = [nodes(pairs, "one"), nodes(pairs, "other")];
  const title = finding(pairs, left, right, say);
  const words = {
    title,
    subtitle: say.network.subtitle,
    notes: closingNotes(tables, [], options),
    alt: [title, ...left.slice(0, 30).map((node) => altLine(node, pairs, say))].join(". "),
    hidden: 0,
  };
  if (pairs.length === 0) return emptyFigure(sheet, words);
  words.hidden = Math.max(0, left.length - top) + Math.max(0, right.length - top);
  if (words.hidden > 0) words.notes.unshift(say.notes.notShown([say.network.hidden(words.hidden)]));
  const columns = sides(left.slice(0, top), right.slice(0, top), pairs);
  const places = columns.map(
    (column, x) =>
      new Map(column.map(({ official }, index) => [official.official_id, { x, y: (index + 0.5) / column.length }])),
  );
  const drawn = pairs.filter(({ one, other }) => places[0]!.has(one.official_id) && places[1]!.has(other.official_id));
  const rows = Math.max(columns[0].length, columns[1].length);
  const pixels = plotHeight(sheet, words, Math.max(220, rows * 24), 8 + 24);
  const detailed = pixels / rows >= 30;
  const room = roomFor(columns, detailed, sheet);
  const line = (pair: Pair) =>
    [places[0]!.get(pair.one.official_id)!, places[1]!.get(pair.other.official_id)!] as const;
  return compose(
    sheet,
    words,
    [...lines(drawn, line, sheet), middles(drawn, line, tables, sheet), ...dots(columns, places, pixels / rows, sheet)],
    {
      plotHeight: pixels,
      margin: { l: Math.round(room), r: Math.round(room), b: 8, t: 24 },
      xaxis: { range: [0, 1], visible: false, fixedrange: true },
      yaxis: { range: [1, 0], visible: false, fixedrange: true },
      annotations: columns.flatMap((column, x) => [
        label(`<b>${figureText(heading(column, x, room < 160, sheet))}</b>`, {
          x,
          y: 0,
          yanchor: "bottom",
          yshift: 4,
          xanchor: x === 0 ? "right" : "left",
          xshift: x === 0 ? -10 : 10,
          font: { size: 12, color: sheet.theme.quiet },
        }),
        ...column.map(({ official }) =>
          nameLabel(official, x, places[x]!.get(official.official_id)!.y, room, detailed, sheet),
        ),
      ]),
    },
  );
}

// Up to so many on a side stand by rank; more are set so that few lines cross, and rank is told by size.
const RANKED = 8;

function sides(left: Node[], right: Node[], pairs: readonly Pair[]): readonly [Node[], Node[]] {
  if (Math.max(left.length, right.length) <= RANKED) return [left, right];
  const ids = (column: readonly Node[]) => column.map(({ official }) => official.official_id);
  const [known, met] = [new Set(ids(left)), new Set(ids(right))];
  const links = pairs
    .filter(({ one, other }) => known.has(one.official_id) && met.has(other.official_id))
    .map(({ one, other }) => [one.official_id, other.official_id] as const);
  const [first, second] = untangle(ids(left), ids(right), links);
  const order = (column: readonly Node[], wanted: readonly string[]) =>
    wanted.map((id) => column.find(({ official }) => official.official_id === id)!);
  return [order(left, first), order(right, second)];
}

/** Pixels for the names at either side: what they need, and no more than a third of the sheet. */
function roomFor(columns: readonly (readonly Node[])[], detailed: boolean, { width }: Sheet): number {
  const needed = columns
    .flat()
    .map(({ official: { name, office } }) =>
      Math.max(textWidth(name, 13), detailed ? textWidth(office ?? "", 10.5) : 0),
    );
  return Math.min(width * 0.34, Math.max(width * 0.2, EDGE + 24 + Math.max(...needed)));
}

function nodes(pairs: readonly Pair[], end: "one" | "other"): Node[] {
  const all = new Map<string, { official: Official; met: Set<string>; maybe: Set<string> }>();
  for (const pair of pairs) {
    const official = pair[end];
    const node = all.get(official.official_id) ?? {
      official,
      met: new Set(),
      maybe: new Set(),
    };
    for (const { event_id } of pair.stated) node.met.add(event_id);
    for (const { event_id } of pair.possible) node.maybe.add(event_id);
    all.set(official.official_id, node);
  }
  return [...all.values()]
    .map(({ official, met, maybe }) => ({
      official,
      stated: met.size,
      events: [...new Set([...met, ...maybe])],
      possible: [...maybe].filter((id) => !met.has(id)).length,
    }))
    .sort(
      (a, b) =>
        b.stated - a.stated || b.possible - a.possible || (a.official.official_id < b.official.official_id ? -1 : 1),
    );
}

function finding(pairs: readonly Pair[], left: readonly Node[], right: readonly Node[], { network }: Messages): string {
  const [first] = left;
  if (!first) return network.none;
  const met = pairs.filter(({ one, stated }) => one === first.official && stated.length > 0);
  if (met.length === 0) return network.leftOpen;
  // Where nobody stands out, nobody is named.
  if (left[1]?.stated === first.stated) {
    const stated = (nodes: readonly Node[]) => nodes.filter((node) => node.stated > 0).length;
    return network.many(stated(left), stated(right), pairs.filter((pair) => pair.stated.length > 0).length);
  }
  const all = met.length === right.length && met.length > 1;
  const only = met.length === 1 ? met[0]!.other.name : null;
  const maybe = left.filter(({ stated, possible }) => stated === 0 && possible > 0).length;
  return network.finding(first.official.name, met.length, all, only, maybe);
}

const altLine = ({ official }: Node, pairs: readonly Pair[], { network, list }: Messages): string => {
  const own = pairs.filter(({ one }) => one === official);
  const sure = own.filter(({ stated }) => stated.length > 0).map(({ other }) => other.name);
  const maybe = own.filter(({ stated }) => stated.length === 0).map(({ other }) => other.name);
  return [
    sure.length > 0 && network.someoneMet(official.name, list(sure)),
    maybe.length > 0 && network.someoneMayHaveMet(official.name, list(maybe)),
  ]
    .filter(Boolean)
    .join("; ");
};
