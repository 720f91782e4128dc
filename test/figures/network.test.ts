import { expect, test } from "vitest";
import { networkFigure } from "../../src/figures/network";
import { event, tables } from "../fixtures";

const people = Array.from({ length: 30 }, (_, index) => index);

/** Thirty visitors who each met six of thirty hosts. */
const meetings = people.flatMap((visitor) =>
  [0, 3, 12, 27, 18, 15].map((step) => ({ visitor, host: (visitor * 7 + step) % 30, id: `e${visitor}-${step}` })),
);
const crowd = tables({
  events: meetings.map(({ id }) => event({ event_id: id })),
  participants: meetings.flatMap(({ id, visitor, host }) =>
    (["visitor", "host"] as const).map((side) => ({
      event_id: id,
      official_id: side === "visitor" ? `v${visitor}` : `h${host}`,
      side,
      role: null,
      attendance: "stated" as const,
    })),
  ),
  officials: ["v", "h"].flatMap((side) =>
    people.map((index) => ({
      official_id: `${side}${index}`,
      name: `Official ${side}${index}`,
      aliases: [],
      country: null,
      office: null,
    })),
  ),
});

test("a network of sixty names everybody, and no dot touches the next", () => {
  const { data, layout } = networkFigure(crowd);
  const title = (layout.title as { text: string }).text;
  expect(title).toBe("<b>30 visitors met 30 counterparts, in 180 pairs</b>");
  const labels = layout.annotations!.map(({ text }) => text);
  expect(labels.filter((text) => text!.startsWith("Official"))).toHaveLength(60);
  const dots = data.slice(-2) as unknown as { y: number[]; marker: { size: number[] } }[];
  const plot = layout.height! - layout.margin!.t! - layout.margin!.b!;
  for (const { y, marker } of dots) expect(Math.max(...marker.size)).toBeLessThan((y[1]! - y[0]!) * plot);
});
