import type { Figure } from "./figure";
import { compose, EDGE, label, plotHeight, type Sheet, type Words } from "./sheet";
import { figureText, shorten, textWidth, wrap } from "./text";

/** What stands in one cell. */
export interface Cell {
  row: string;
  column: string;
  /** The key of its mark. */
  mark: string;
  /** Beside the mark, where there is room. */
  text?: string;
  events: string[];
  /** Safe in a figure. */
  hover: string;
}

export interface Mark {
  name: string;
  symbol: string;
  color: string;
  size?: number;
}

export interface Matrix {
  rows: { id: string; name: string; detail?: string; quiet?: boolean; end?: string }[];
  columns: { id: string; name: string }[];
  cells: Cell[];
  marks: Record<string, Mark>;
}

const SLOT = 32;

/** A grid of rows and columns with a mark where they meet, a faint point where nothing stands. */
export function matrixFigure(sheet: Sheet, words: Words, { rows, columns, cells, marks }: Matrix): Figure {
  const { theme, width, say } = sheet;
  const left =
    EDGE +
    Math.min(
      width * 0.42,
      14 + Math.max(...rows.map(({ name, detail }) => Math.max(textWidth(name, 13), textWidth(detail ?? "", 10.5)))),
    );
  const right = EDGE + Math.min(width * 0.2, Math.max(0, ...rows.map(({ end }) => textWidth(end ?? "", 12))));
  const slot = (width - left - right) / columns.length;
  const upright =
    slot < 64 && columns.some(({ name }) => name.split(/\s/).some((word) => textWidth(word, 11) > slot - 8));
  const heads = columns.map(({ name }) =>
    upright
      ? [figureText(shorten(name, 26))]
      : wrap(name, slot - 8, 11)
          .slice(0, 4)
          .map(figureText),
  );
  const head = upright
    ? 12 + Math.max(...columns.map(({ name }) => textWidth(shorten(name, 26), 11)))
    : 10 + 14.3 * Math.max(...heads.map((lines) => lines.length));
  const pixels = plotHeight(sheet, words, rows.length * SLOT, 4 + head);
  const place = new Map(rows.map(({ id }, index) => [id, index]));
  const taken = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const free = rows.flatMap((row) =>
    columns.filter((column) => !taken.has(`${row.id} ${column.id}`)).map((column) => ({ row, column })),
  );
  const kinds = Object.entries(marks).map(([key, mark]) => ({
    mark,
    cells: cells.filter((cell) => cell.mark === key),
  }));
  const short = (text: string, size: number) => {
    let length = Array.from(text).length;
    while (length > 4 && textWidth(shorten(text, length), size) > left - EDGE - 12) length--;
    return figureText(shorten(text, length));
  };
  const data = [
    {
      type: "scatter",
      mode: "markers",
      name: say.nothing,
      x: free.map(({ column }) => column.id),
      y: free.map(({ row }) => row.id),
      marker: { symbol: "circle", size: 3, color: theme.quiet },
      hoverinfo: "skip",
    },
    ...kinds
      .filter((kind) => kind.cells.length > 0)
      .map(({ mark, cells }) => ({
        type: "scatter",
        mode: "markers",
        name: mark.name,
        x: cells.map(({ column }) => column),
        y: cells.map(({ row }) => row),
        marker: {
          symbol: mark.symbol,
          size: mark.size ?? 16,
          color: mark.color,
          line: { width: 2, color: mark.color },
        },
        meta: cells.map(
          ({ row, column }) => `${rows[place.get(row)!]!.name}: ${columns.find(({ id }) => id === column)!.name}`,
        ),
        customdata: cells.map(({ events }) => events),
        hoverinfo: "text",
        hovertext: cells.map(({ hover }) => hover),
      })),
  ];
  const beside = cells.flatMap(({ row, column, text }) =>
    text && textWidth(text, 11) < slot / 2 - 12
      ? [
          label(figureText(text), {
            x: column,
            y: row,
            xanchor: "left",
            xshift: 12,
            font: { size: 11 },
            bgcolor: theme.background,
          }),
        ]
      : [],
  );
  return compose(sheet, words, data, {
    plotHeight: pixels,
    margin: { l: Math.round(left), r: Math.round(right), b: 4, t: Math.round(head) },
    xaxis: {
      type: "category",
      categoryorder: "array",
      categoryarray: columns.map(({ id }) => id),
      range: [-0.5, columns.length - 0.5],
      tickvals: columns.map(({ id }) => id),
      ticktext: heads.map((lines) => lines.join("<br>")),
      tickangle: upright ? -90 : 0,
      tickfont: { size: 11 },
      side: "top",
      fixedrange: true,
      showgrid: false,
      zeroline: false,
    },
    yaxis: {
      type: "category",
      categoryorder: "array",
      categoryarray: rows.map(({ id }) => id),
      range: [rows.length - 0.5, -0.5],
      tickvals: rows.map(({ id }) => id),
      ticktext: rows.map(({ name, detail, quiet }) => {
        const first = `<span style="font-size:13px${quiet ? `;color:${theme.quiet}` : ""}">${short(name, 13)}</span>`;
        return detail ? `${first}<br><span style="color:${theme.quiet}">${short(detail, 10.5)}</span>` : first;
      }),
      tickfont: { size: 10.5 },
      ticks: "outside",
      ticklen: 8,
      tickcolor: theme.background,
      fixedrange: true,
      gridcolor: theme.grid,
      zeroline: false,
    },
    annotations: [
      ...beside,
      ...rows.flatMap(({ end }, index) =>
        end
          ? [
              label(
                wrap(end, right - EDGE + 4, 12)
                  .map(figureText)
                  .join("<br>"),
                {
                  xref: "paper",
                  x: 1,
                  xanchor: "left",
                  y: index,
                  align: "left",
                  xshift: 2,
                  font: { size: 12, color: theme.quiet },
                },
              ),
            ]
          : [],
      ),
    ],
  });
}
