import type { Data, Layout } from "plotly.js";
import type { CountUnit } from "../counts/fold";
import type { Locale } from "./language";
import type { ThemeName } from "./theme";

/** A plain Plotly figure; `layout.meta` says in words what it shows (`alt`), and how many rows it leaves out (`hidden`). */
export interface Figure {
  data: Data[];
  layout: Partial<Layout> & { meta: { alt: string; hidden?: number } };
}

export interface FigureOptions {
  /** `light` unless told. */
  theme?: ThemeName;
  /** The language of every word and number of ours; `en` unless told. */
  locale?: Locale;
  /** In CSS pixels, to which texts are wrapped; 800 × 450 unless told. */
  width?: number;
  height?: number;
  /** Rows or people shown, the others summed up in a row or a note; each chart's own number unless told. */
  top?: number;
  /** Which part of the tables is shown, in words, for the notes; all of them unless told. */
  scope?: string;
  /** What was counted elsewhere, where articles tell the same, and in how many of them; for the words around the chart. */
  counted?: { unit: CountUnit; articles: number };
}
