import { expect, test } from "vitest";
import { marked, placesOf } from "../../src/counts/places";
import { event } from "../fixtures";

const events = Array.from({ length: 500 }, (_, place) => event({ event_id: `e${place}` }));

test("an event's place is found in whatever order events are asked for", () => {
  const placeOf = placesOf(events);
  const order = [0, 0, 1, 5, 4, 499, 250, 251, 3, ...events.map((_, place) => (place * 137) % 500)];
  for (const place of order) expect(placeOf(`e${place}`)).toBe(place);
});

test("an event that is not there has no place, asked for however often", () => {
  const placeOf = placesOf(events);
  for (let time = 0; time < 200; time++) expect(placeOf(`x${time}`)).toBe(-1);
  expect(placeOf("e7")).toBe(7);
});

test("a mark stands at the place of each event that a condition holds of", () => {
  const marks = marked(events.slice(0, 4), ({ event_id }) => event_id !== "e2");
  expect([...marks]).toEqual([1, 1, 0, 1]);
});
