import type { Data, Layout } from "plotly.js";

/** A plain Plotly figure; `layout.meta.alt` says in words what it shows. */
export interface Figure {
  data: Data[];
  layout: Partial<Layout> & { meta: { alt: string } };
}
