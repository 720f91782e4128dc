import type { Annotations, Layout } from "plotly.js";
import type { Tables } from "../model";
import { cite } from "../tables/package";
import type { Figure, FigureOptions } from "./figure";
import { messagesIn } from "./language";
import type { Messages } from "./messages/en";
import { balance, figureText } from "./text";
import { FONT, THEMES, type Theme } from "./theme";

/** The space that a chart is drawn on; a height of `null` is as much as the chart needs. */
export interface Sheet {
  width: number;
  height: number | null;
  theme: Theme;
  /** The words of ours, in the language asked for. */
  say: Messages;
}

export function openSheet({ theme = "light", width = 800, height, locale }: FigureOptions): Sheet {
  return { width, height: height ?? null, theme: THEMES[theme], say: messagesIn(locale) };
}

/** The words around a chart. */
export interface Words {
  /** The finding. */
  title: string;
  /** What is counted. */
  subtitle: string;
  /** Notes under the chart, the sources last. */
  notes: string[];
  /** What the chart shows, for who cannot see it. */
  alt: string;
  /** How many rows are left out. */
  hidden?: number;
}

/** A subtitle that says, where it has to, what was counted. */
export const withUnit = (subtitle: string, { counted, locale }: FigureOptions): string =>
  counted ? `${subtitle}. ${messagesIn(locale).counted[counted.unit]}` : subtitle;

/** How many of so many rows are left out where `top` are asked for: one more than that is no reason to hide one. */
export const hiddenOf = (number: number, top: number): number => (number > top + 1 ? number - top : 0);

export const EDGE = 24;
const LEAST_HEIGHT = 450;
const SIZES = { title: 20, subtitle: 14, notes: 11 };
const LINE = 1.3;

/** The words broken into lines of the sheet's width, and the pixels that they take. */
function setWords({ width }: Sheet, words: Words) {
  const across = width - 2 * EDGE;
  const title = balance(words.title, across, SIZES.title * 1.06).map(figureText);
  const subtitle = balance(words.subtitle, across, SIZES.subtitle).map(figureText);
  // A notebook's cell is a little narrower than the sheet, and cuts what reaches its edge.
  const notes = words.notes.flatMap((note) => balance(note, across - EDGE, SIZES.notes, 0.8)).map(figureText);
  const titleEnd = 16 + title.length * SIZES.title * LINE;
  return {
    title,
    subtitle,
    notes,
    titleEnd,
    top: Math.round(titleEnd + subtitle.length * SIZES.subtitle * LINE + 16),
    bottom: Math.round(notes.length * SIZES.notes * LINE + 16),
  };
}

/** The pixels that are left for the plot, given those that it would like and the room for its ticks. */
export function plotHeight(sheet: Sheet, words: Words, wanted: number, ticks: number): number {
  const { top, bottom } = setWords(sheet, words);
  return (sheet.height ?? Math.max(LEAST_HEIGHT, top + bottom + ticks + wanted)) - top - bottom - ticks;
}

export interface Plot extends Partial<Omit<Layout, "margin">> {
  /** Pixels for the plot without its margins. */
  plotHeight: number;
  /** `t` is room above the plot, under the subtitle. */
  margin: { l: number; r: number; b: number; t?: number };
}

/** A figure on its sheet: title, subtitle and notes wrapped to its width, plain texts made safe. */
export function compose(sheet: Sheet, words: Words, data: object[], plot: Plot): Figure {
  const { width, theme, say } = sheet;
  const { margin, annotations = [], plotHeight, ...layout } = plot;
  const { title, subtitle, notes, titleEnd, top: wordsEnd, bottom } = setWords(sheet, words);
  const top = wordsEnd + (margin.t ?? 0);
  const height = Math.round(top + plotHeight + margin.b + bottom);
  const note = (lines: string[], size: number, place: Partial<Annotations>) =>
    label(lines.join("<br>"), {
      align: "left",
      font: { size, color: theme.quiet },
      xref: "paper",
      x: 0,
      xanchor: "left",
      xshift: EDGE - margin.l - 1,
      yref: "paper",
      yanchor: "top",
      ...place,
    });
  return {
    data: data as Figure["data"],
    layout: {
      width,
      height,
      paper_bgcolor: theme.background,
      plot_bgcolor: theme.background,
      font: { family: FONT, size: 13, color: theme.text },
      hoverlabel: { align: "left", bgcolor: theme.background, bordercolor: theme.quiet, font: { color: theme.text } },
      ...(say.separators ? { separators: say.separators } : {}),
      showlegend: false,
      dragmode: false,
      margin: { ...margin, t: top, b: margin.b + bottom, pad: 0 },
      ...layout,
      title: {
        text: title.map((line) => `<b>${line}</b>`).join("<br>"),
        font: { size: SIZES.title, weight: 600 },
        x: 0,
        xref: "container",
        xanchor: "left",
        // Plotly puts the first of several lines on its anchor, so the anchor is that line's base.
        y: 1 - (16 + SIZES.title) / height,
        yref: "container",
        yanchor: "bottom",
        pad: { l: EDGE, t: 0, r: 0, b: 0 },
      },
      annotations: [
        ...annotations,
        note(subtitle, SIZES.subtitle, { y: 1, yshift: top - titleEnd }),
        note(notes, SIZES.notes, { y: 0, yshift: -margin.b }),
      ],
      meta: { alt: words.alt, ...(words.hidden ? { hidden: words.hidden } : {}) },
    } as Figure["layout"],
  };
}

/** A text beside a mark. */
export function label(text: string, place: Partial<Annotations>): Partial<Annotations> {
  return { text, showarrow: false, ...place };
}

/** The notes that every chart ends with: what the text leaves open, and who published it. */
export function closingNotes(
  { articles }: Pick<Tables, "articles">,
  open: readonly string[],
  { scope, locale, counted }: FigureOptions,
): string[] {
  const { notes: say } = messagesIn(locale);
  const notes = [...(open.length > 0 ? [say.leavesOpen(open)] : []), ...(scope ? [say.scope(scope)] : [])];
  if (counted) return [...notes, say.counted(counted.articles)];
  if (articles.length === 0) return notes;
  const cited = articles
    .slice(0, 3)
    .map((article) => cite({ ...article, publisher: article.publisher ?? say.publisherUnknown }));
  const more = articles.length > 3 ? [say.moreArticles(articles.length - 3)] : [];
  return [...notes, say.sources(articles.length, [...cited, ...more])];
}

/** What stands in place of a chart that has nothing to show. */
export function emptyFigure(sheet: Sheet, words: Words): Figure {
  return compose(sheet, words, [], {
    plotHeight: plotHeight(sheet, words, 60, 12),
    margin: { l: EDGE, r: EDGE, b: 12 },
    xaxis: { visible: false, fixedrange: true },
    yaxis: { visible: false, fixedrange: true },
  });
}
