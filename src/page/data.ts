import type { Cell } from "../figures/charts";
import type { Figure } from "../figures/figure";
import type { Locale } from "../figures/language";
import type { Tables } from "../model";

/** A sentence of an article that may be shown, and where it stands, in code points. */
export interface Sentence {
  article_id: string;
  start: number;
  end: number;
  text: string;
}

/** Widths for which a chart is drawn beforehand; the widest that fits is shown. */
export const WIDTHS = [280, 360, 480, 640, 800];

/** A chart that was drawn before the page was made: figures by theme and width ("light 640"), and its numbers. */
export interface Drawn {
  figures: Record<string, Figure>;
  rows: Record<string, Cell>[];
}

/** What a page carries for its script. */
export interface PageData {
  tables: Tables;
  sentences: Sentence[];
  /** The language of the page and its charts. */
  locale: Locale;
  /** The charts by name, where they show more than the tables of the page hold. */
  drawn?: Record<string, Drawn>;
}
