import type { Official, Tables } from "../model";
import { countryName } from "./country";
import { detailsOf } from "./details";
import type { Pair } from "./pairs";
import { EDGE, label, type Sheet } from "./sheet";
import { figureText, shorten, textWidth, wrap } from "./text";

/** An official, and at how many meetings. */
export interface Node {
  official: Official;
  stated: number;
  possible: number;
  /** Ids of the meetings at which the official was or may have been. */
  events: string[];
}

/** Where a line begins and ends. */
export type Ends = readonly [{ x: number; y: number }, { x: number; y: number }];

/** One trace for each thickness and certainty. */
export function lines(pairs: readonly Pair[], ends: (pair: Pair) => Ends, { theme, say }: Sheet): object[] {
  const groups = new Map<string, Pair[]>();
  // Where many lines cross, each is thin and lets the others through; those who met more often stand out.
  const dense = pairs.length > 40;
  for (const pair of pairs) {
    const key = pair.stated.length > 0 ? `${Math.min(6, pair.stated.length)}` : "possible";
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups].sort().map(([key, group]) => ({
    type: "scatter",
    mode: "lines",
    name: key === "possible" ? say.network.mayHaveMet : say.network.met(Number(key)),
    x: group.flatMap((pair) => [...ends(pair).map(({ x }) => x), null]),
    y: group.flatMap((pair) => [...ends(pair).map(({ y }) => y), null]),
    line:
      key === "possible"
        ? { color: theme.other, width: 1, dash: "dot" }
        : { color: theme.visitor, width: dense ? 0.6 + 0.9 * Number(key) : 1 + Number(key) },
    ...(dense ? { opacity: key === "1" ? 0.4 : 0.75 } : {}),
    hoverinfo: "skip",
  }));
}

/** What the reader points at: a mark in the middle of each line, unseen, with what stands behind it. */
export function middles(pairs: readonly Pair[], ends: (pair: Pair) => Ends, tables: Tables, { say }: Sheet): object {
  const details = detailsOf(tables, say);
  return {
    type: "scatter",
    mode: "markers",
    name: say.network.pairs,
    // Nearer to the right, where the lines have parted.
    x: pairs.map(() => 0.7),
    y: pairs.map((pair) => ends(pair)[0].y * 0.3 + ends(pair)[1].y * 0.7),
    marker: { size: 14, opacity: 0 },
    meta: pairs.map(({ one, other }) => say.list([one.name, other.name])),
    customdata: pairs.map(({ stated, possible }) => [...stated, ...possible].map(({ event_id }) => event_id)),
    hoverinfo: "text",
    hovertext: pairs.map(({ one, other, stated, possible }) =>
      [
        `<b>${say.list([figureText(one.name), figureText(other.name)])}</b>`,
        ...stated.slice(0, 10).map((event) => `• ${details.line(event, true)}`),
        ...possible.slice(0, 10).map((event) => `• ${say.network.possibleLine(details.line(event, true))}`),
      ].join("<br>"),
    ),
  };
}

/** The people, larger the more meetings; hollow where none is stated. */
export function dots(
  columns: readonly (readonly Node[])[],
  places: Map<string, { x: number; y: number }>[],
  slot: number,
  { theme, say }: Sheet,
): object[] {
  return columns.map((column, x) => ({
    type: "scatter",
    mode: "markers",
    name: x === 0 ? say.visitors : say.network.whomTheyMet,
    cliponaxis: false,
    x: column.map(() => x),
    y: column.map(({ official }) => places[x]!.get(official.official_id)!.y),
    marker: {
      opacity: 1,
      size: column.map(({ stated }) => Math.min(8 + 3 * Math.min(6, stated), slot - 8)),
      color: column.map(({ stated }) => (stated > 0 ? (x === 0 ? theme.visitor : theme.host) : theme.background)),
      line: { width: 2, color: x === 0 ? theme.visitor : theme.host },
    },
    meta: column.map(({ official }) => official.name),
    customdata: column.map(({ events }) => events),
    hoverinfo: "text",
    hovertext: column.map(
      ({ official, stated, possible }) =>
        `<b>${figureText(official.name)}</b><br>${say.network.meetings(stated, possible)}`,
    ),
  }));
}

/** What stands over a side. */
export function heading(column: readonly Node[], x: number, narrow: boolean, { say }: Sheet): string {
  const countries = [...new Set(column.map(({ official }) => official.country))];
  const where = !narrow && countries.length === 1 && countries[0] ? ` · ${countryName(countries[0], say)}` : "";
  return `${x === 0 ? say.visitors : say.network.metSide}${where}`;
}

/** A name beside its point, the office under it where there is room. */
export function nameLabel(
  { name, office }: Official,
  x: number,
  y: number,
  room: number,
  detailed: boolean,
  { theme, say }: Sheet,
): object {
  const short = (text: string, size: number) => {
    let length = Array.from(text).length;
    while (length > 4 && textWidth(shorten(text, length), size) > room - EDGE - 20) length--;
    return figureText(shorten(text, length));
  };
  const narrow = detailed && room < 160;
  const lines = narrow
    ? wrap(name, room - EDGE - 20, 12)
        .slice(0, 2)
        .map((line) => short(line, 12))
    : [short(name, 13)];
  const small = detailed && !narrow && office ? short(say.capitalize(office), 10.5) : "";
  const detail = small && `<br><span style="font-size:10.5px;color:${theme.quiet}">${small}</span>`;
  return label(`${lines.join("<br>")}${detail}`, {
    x,
    y,
    xanchor: x === 0 ? "right" : "left",
    xshift: x === 0 ? -18 : 18,
    align: x === 0 ? "right" : "left",
    font: { size: narrow ? 12 : 13 },
  });
}
