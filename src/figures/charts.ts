import { countDays } from "../counts/per-day";
import { countOfficials } from "../counts/per-official";
import { countOutlets } from "../counts/per-outlet";
import type { Tables } from "../model";
import type { Figure, FigureOptions } from "./figure";
import { perDayFigure } from "./per-day";
import { perOfficialFigure } from "./per-official";
import { perOutletFigure } from "./per-outlet";

export type Cell = string | number | boolean | null;

/** A chart: the question that it answers, its figure and its numbers as rows. */
export interface Chart {
  name: string;
  question: string;
  figure(tables: Tables, options?: FigureOptions): Figure;
  columns: string[];
  rows(tables: Tables): Record<string, Cell>[];
}

/** Every chart, in the order in which they are shown. */
export const CHARTS: readonly Chart[] = [
  {
    name: "per-day",
    question: "How many meetings were there each day?",
    figure: perDayFigure,
    columns: ["day", "named", "at_least", "open", "possible", "calls"],
    rows: ({ events }) => countDays(events).map((row) => ({ ...row })),
  },
  {
    name: "per-official",
    question: "Who was at how many meetings?",
    figure: perOfficialFigure,
    columns: ["official", "stated", "inferred", "possible"],
    rows: (tables) => countOfficials(tables).map((row) => ({ ...row })),
  },
  {
    name: "per-outlet",
    question: "Who reported the meetings?",
    figure: perOutletFigure,
    columns: ["outlet", "explicit", "coreferent", "meetings"],
    rows: (tables) => countOutlets(tables).map((row) => ({ ...row })),
  },
];
