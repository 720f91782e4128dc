import type { Figure } from "../figures/figure";
import { type ChartView, dark, print } from "./chart";
import { type Drawn, WIDTHS } from "./data";

declare const Plotly: { react(place: HTMLElement, data: unknown, layout: unknown, config: unknown): Promise<unknown> };

/** Puts a chart drawn beforehand into its section: filters do not change it, and no rows stand behind its marks. */
export function drawnView(section: HTMLElement, { figures }: Drawn): ChartView {
  const place = section.querySelector<HTMLElement>(".plot")!;
  let shown: Figure | undefined;
  const wanted = (): Figure => {
    const room = print.matches ? 680 : place.clientWidth;
    const width = WIDTHS.filter((one) => one <= room).at(-1) ?? WIDTHS[0];
    return figures[`${dark.matches && !print.matches ? "dark" : "light"} ${width}`]!;
  };
  return {
    draw() {
      const figure = wanted();
      if (figure === shown) return;
      if (!shown) place.replaceChildren();
      shown = figure;
      place.setAttribute("role", "img");
      place.setAttribute("aria-label", figure.layout.meta.alt);
      Plotly.react(place, figure.data, figure.layout, { displayModeBar: false });
    },
    highlight() {},
    figure: () => shown ?? wanted(),
  };
}
