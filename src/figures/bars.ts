import type { Figure } from "./figure";
import { compose, EDGE, label, plotHeight, type Sheet, type Words } from "./sheet";
import { figureText, shorten, textWidth } from "./text";
import { type Certainty, fill } from "./theme";

/** A stretch of a bar: how many, how sure, and what stands behind it. */
export interface Stretch {
  value: number;
  certainty: Certainty;
  name: string;
  /** Ids of the events behind it. */
  events: string[];
  /** One line each, safe in a figure; made only where they are shown. */
  lines: (() => string)[];
}

/** A row of a chart of lying bars, or a heading over rows where it has no stretches. */
export interface BarRow {
  id: string;
  name: string;
  /** In smaller letters under the name. */
  detail?: string | null;
  color: string;
  /** Under a line, of another kind than those above it. */
  apart?: boolean;
  stretches: Stretch[];
  /** What stands at the end of the bar. */
  label?: string;
}

const SIZE = { name: 13, detail: 10.5, heading: 12 };
/** Pixels to a row of two lines. */
const SLOT = 33;

/** Lying bars with their names at the left and their counts in words at the right end. */
export function barFigure(sheet: Sheet, words: Words, rows: readonly BarRow[]): Figure {
  const { theme, width } = sheet;
  const room = Math.min(300, width * 0.4);
  const height = plotHeight(sheet, words, rows.length * SLOT, 8);
  const named = rows.map((row) => ({ ...row, ...fitted(row, room - 14) }));
  const left = EDGE + Math.min(room, 14 + Math.max(...named.map(({ pixels }) => pixels)));
  const ends = rows.map(({ stretches }) => stretches.reduce((sum, { value }) => sum + value, 0));
  const most = Math.max(1, ...ends);
  const right = Math.min(width * 0.34, 16 + Math.max(...rows.map((row) => textWidth(row.label ?? "", SIZE.name))));
  const stretches = rows.flatMap((row) =>
    row.stretches.filter(({ value }) => value > 0).map((stretch) => ({ row, stretch })),
  );
  const kinds = [...new Set(stretches.map(({ stretch }) => stretch.name))];
  const data = kinds.map((kind) => {
    const marks = stretches.filter(({ stretch }) => stretch.name === kind);
    return {
      type: "bar",
      orientation: "h",
      name: kind,
      y: marks.map(({ row }) => row.id),
      x: marks.map(({ stretch }) => stretch.value),
      width: 0.62,
      marker: fill(
        marks.map(({ row }) => row.color),
        marks[0]!.stretch.certainty,
        theme,
      ),
      meta: marks.map(({ row }) => row.name),
      customdata: marks.map(({ stretch }) => stretch.events),
      hoverinfo: "text",
      hovertext: marks.map(({ row, stretch }) => hover(row, stretch, sheet)),
    };
  });
  return compose(sheet, words, data, {
    plotHeight: height,
    margin: { l: Math.round(left), r: Math.round(right + 12), b: 8 },
    barmode: "stack",
    xaxis: { range: [0, most], visible: false, fixedrange: true },
    yaxis: {
      type: "category",
      categoryorder: "array",
      categoryarray: rows.map(({ id }) => id),
      range: [rows.length - 0.5, -0.5],
      tickvals: rows.map(({ id }) => id),
      ticktext: named.map(({ text }) => text),
      tickfont: { size: SIZE.detail },
      ticks: "outside",
      ticklen: 8,
      tickcolor: theme.background,
      fixedrange: true,
      showgrid: false,
      zeroline: false,
    },
    shapes: rows.flatMap(({ apart }, index) =>
      apart && index > 0
        ? [
            {
              type: "line",
              xref: "paper",
              x0: 0,
              x1: 1,
              y0: index - 0.5,
              y1: index - 0.5,
              line: { color: theme.quiet, width: 1, dash: "dot" },
            },
          ]
        : [],
    ),
    annotations: rows.flatMap((row, index) =>
      row.label
        ? [label(row.label, { x: ends[index], y: index, xanchor: "left", xshift: 6, font: { size: SIZE.name } })]
        : [],
    ),
  });

  function fitted({ name, detail, stretches }: BarRow, pixels: number): { text: string; pixels: number } {
    const short = (text: string, size: number) => {
      let length = Array.from(text).length;
      while (length > 4 && textWidth(shorten(text, length), size) > pixels) length--;
      return shorten(text, length);
    };
    if (stretches.length === 0) {
      const heading = short(name, SIZE.heading * 1.06);
      return {
        text: `<span style="font-size:${SIZE.heading}px;color:${theme.quiet}"><b>${figureText(heading)}</b></span>`,
        pixels: textWidth(heading, SIZE.heading * 1.06),
      };
    }
    const [first, second] = [
      short(name, SIZE.name),
      detail && height >= rows.length * 30 ? short(detail, SIZE.detail) : "",
    ];
    const small =
      second && `<br><span style="font-size:${SIZE.detail}px;color:${theme.quiet}">${figureText(second)}</span>`;
    return {
      text: `<span style="font-size:${SIZE.name}px">${figureText(first)}</span>${small}`,
      pixels: Math.max(textWidth(first, SIZE.name), textWidth(second, SIZE.detail)),
    };
  }
}

function hover({ name, detail }: BarRow, { value, name: kind, lines }: Stretch, { say }: Sheet): string {
  const about = detail ? [figureText(detail)] : [];
  const listed = lines.slice(0, 12).map((line) => `• ${line()}`);
  const more = lines.length > 12 ? [say.andOthers(lines.length - 12)] : [];
  return [`<b>${figureText(name)}</b>`, ...about, `${kind}: ${value}`, ...listed, ...more].join("<br>");
}
