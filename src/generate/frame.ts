import { dateWords, weekdayName } from "./calendar-words";
import { chance, pick } from "./random";
import type { Telling } from "./telling";

/**
 * The paragraphs with what stands before them in a text of its style: a dateline, the heading of a press release. The
 * agency of a dateline is credited with what nobody else is.
 */
export function frame(telling: Telling, paragraphs: string[]): string[] {
  const { next, style, visit, written } = telling;
  const [opening = "", ...rest] = paragraphs;
  const city = chance(next, 0.8) ? visit.city : style.home === visit.guest.code ? visit.guest.capital : visit.city;
  const date = dateWords(written, style.dates);
  if (style.agency) {
    const { name, short } = style.agency;
    const agency = chance(next, 0.5) ? name : short;
    const place = chance(next, 0.7) ? city.toUpperCase() : city;
    // Without a date in it, a text is of the day of its publication.
    const undated = telling.late ? [] : [`${place} (${agency}) - `];
    const line = pick(next, [
      `${place}, ${date} (${agency}) -- `,
      `${place}, ${date} (${agency}) - `,
      `${place}, ${date} (${agency}) `,
      `${place}, ${date}, ${agency} - `,
      ...undated,
    ]);
    for (const { outlets } of telling.events) if (outlets.length === 0) outlets.push(name);
    return [line + opening, ...rest];
  }
  if (style.name === "readout") {
    const heading = pick(next, ["Press release", "Media release", "Press notice", "Readout"]);
    const dated = dateWords(written, style.dates, true);
    return chance(next, 0.6)
      ? [heading, `${city}, ${dated}`, opening, ...rest]
      : [`${heading}, ${dated}`, opening, ...rest];
  }
  if (style.name === "newspaper" && chance(next, 0.5)) {
    const line = pick(next, [
      `${city.toUpperCase()} — `,
      `${city.toUpperCase()}, ${date} — `,
      `${city}, ${weekdayName(written)} — `,
    ]);
    return [line + opening, ...rest];
  }
  return paragraphs;
}
