import fc from "fast-check";
import { expect, test } from "vitest";
import { countDays } from "../../src/counts/per-day";
import { eachDay } from "../../src/days";
import { EVENT_KINDS, EVENT_STATUSES, type Event } from "../../src/model";
import { event } from "../fixtures";

const none = { named: 0, at_least: 0, open: false, possible: 0, calls: 0 };

test("a meeting counts as named, a series by its least number, and days between are zero", () => {
  const events = [
    event({ event_id: "e1", date: "2019-05-21" }),
    event({ event_id: "e2", date: "2019-05-23", kind: "series", count_min: 2, count_max: null }),
  ];
  expect(countDays(events)).toEqual([
    { ...none, day: "2019-05-21", named: 1, at_least: 1 },
    { ...none, day: "2019-05-22" },
    { ...none, day: "2019-05-23", at_least: 2, open: true },
  ]);
});

test("an umbrella of named meetings adds nothing, but leaves its day open", () => {
  const events = [
    event({ event_id: "e1", kind: "series", count_min: 3, count_max: null }),
    event({ event_id: "e2", part_of: "e1" }),
  ];
  expect(countDays(events)).toEqual([{ ...none, day: "2019-05-23", named: 1, at_least: 1, open: true }]);
});

test("a series dated to a span is not spread over its days", () => {
  const span = { date: "2019-05-21/2019-05-23", earliest: "2019-05-21", latest: "2019-05-23" };
  const events = [
    event({ event_id: "e1", kind: "series", count_min: 2, count_max: null, ...span }),
    event({ event_id: "e2" }),
  ];
  expect(countDays(events)).toEqual([{ ...none, day: "2019-05-23", named: 1, at_least: 1 }]);
});

test("calls, possible events, gifts and what was planned, denied or long ago are no meetings", () => {
  const kinds: Partial<Event>[] = [
    { kind: "call" },
    { kind: "other", status: "possible" },
    { kind: "gift" },
    { status: "planned" },
    { status: "denied" },
    { status: "background", date: "2019-02-01" },
  ];
  const events = kinds.map((values, index) => event({ event_id: `e${index}`, ...values }));
  expect(countDays(events)).toEqual([{ ...none, day: "2019-05-23", possible: 1, calls: 1 }]);
});

test("a meeting on a day that the text leaves open has a row without a day", () => {
  const open = { date: "[2019-05-21..2019-05-25]", earliest: "2019-05-21", latest: "2019-05-25" };
  expect(countDays([event(open)])).toEqual([{ ...none, day: null, named: 1, at_least: 1 }]);
});

test("without events there are no days", () => {
  expect(countDays([])).toEqual([]);
});

const DAYS = eachDay("2019-05-28", "2019-06-03");
const anyEvent: fc.Arbitrary<Event> = fc
  .record({
    kind: fc.constantFrom(...EVENT_KINDS),
    status: fc.constantFrom(...EVENT_STATUSES),
    first: fc.nat(DAYS.length - 1),
    last: fc.nat(DAYS.length - 1),
    count_min: fc.nat(4),
    bounded: fc.boolean(),
    umbrella: fc.option(fc.nat(5)),
  })
  .map(({ kind, status, first, last, count_min, bounded, umbrella }) => {
    const [earliest, latest] = [DAYS[Math.min(first, last)]!, DAYS[Math.max(first, last)]!];
    const date = earliest === latest ? earliest : `[${earliest}..${latest}]`;
    const part_of = umbrella === null ? null : `e${umbrella}`;
    return event({ kind, status, date, earliest, latest, count_min, count_max: bounded ? count_min : null, part_of });
  });
const anyEvents = fc
  .array(anyEvent, { maxLength: 12 })
  .map((events) => events.map((row, index) => ({ ...row, event_id: `e${index}` })));

test("the named meetings of all days are the held meetings", () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const named = countDays(events).reduce((sum, count) => sum + count.named, 0);
      expect(named).toBe(events.filter(({ kind, status }) => kind === "meeting" && status === "held").length);
    }),
  );
});

test("the order of the rows never matters", () => {
  const shuffled = anyEvents.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, ([events, mixed]) => {
      expect(countDays(mixed)).toEqual(countDays(events));
    }),
  );
});

test("adding an event that is nobody's umbrella never lowers a count", () => {
  fc.assert(
    fc.property(anyEvents, anyEvent, (events, added) => {
      const more = countDays([...events, { ...added, event_id: "added", part_of: null }]);
      for (const before of countDays(events)) {
        const after = more.find(({ day }) => day === before.day)!;
        for (const key of ["named", "at_least", "possible", "calls"] as const)
          expect(after[key]).toBeGreaterThanOrEqual(before[key]);
        expect(after.open || !before.open).toBe(true);
      }
    }),
  );
});

test("at least as many meetings are counted as are named, on each day", () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      for (const { named, at_least } of countDays(events)) expect(at_least).toBeGreaterThanOrEqual(named);
    }),
  );
});
