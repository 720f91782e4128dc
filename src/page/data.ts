import type { Locale } from "../figures/language";
import type { Tables } from "../model";

/** A sentence of an article that may be shown, and where it stands, in code points. */
export interface Sentence {
  article_id: string;
  start: number;
  end: number;
  text: string;
}

/** What a page carries for its script. */
export interface PageData {
  tables: Tables;
  sentences: Sentence[];
  /** The language of the page and its charts. */
  locale: Locale;
}
