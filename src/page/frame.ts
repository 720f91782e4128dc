import type { Figure } from "../figures/figure";
import type { PageMessages } from "./messages/en";

/**
 * The frame around a chart: one that is shown with all its rows scrolls in it, its title and the heads
 * of its columns staying in sight.
 */
export function chartFrame(section: HTMLElement, say: PageMessages) {
  const frame = section.querySelector<HTMLElement>(".frame")!;
  const head = section.querySelector<HTMLElement>(".head")!;
  const button = section.querySelector<HTMLButtonElement>(".all")!;
  return {
    show({ layout }: Figure, whole: boolean): void {
      button.hidden = !whole && !layout.meta.hidden;
      button.textContent = whole ? say.fewerRows : say.allRows;
      frame.classList.toggle("whole", whole);
      head.replaceChildren();
      for (const name of ["tabindex", "role", "aria-labelledby"]) frame.removeAttribute(name);
      if (!whole) return;
      frame.tabIndex = 0;
      frame.setAttribute("role", "group");
      frame.setAttribute("aria-labelledby", section.getAttribute("aria-labelledby")!);
      const height = layout.margin!.t!;
      head.style.height = `${height}px`;
      head.style.marginBottom = `${-height}px`;
      for (const svg of frame.querySelectorAll(".plot .main-svg")) head.append(svg.cloneNode(true));
    },
  };
}
