import { expect, test } from "vitest";
import { shiftDay } from "../../src/days";
import type { LinkableEvent, LinkableOfficial } from "../../src/link/event";
import { linkEvents } from "../../src/link/link";

const person = (name: string, country: string | null = null, office: string | null = null): LinkableOfficial => ({
  official_id: null,
  name,
  country,
  office,
});
const ri = person("Ri Su Yong", "PRK", "vice-chairman");
const rodriguez = person("Bruno Rodríguez", "CUB", "Foreign Minister");
const diaz = person("Miguel Díaz-Canel", "CUB", "President");

/** Events of articles `a`, `b`, … (`a2` is the second of `a`), all on one day unless they say so. */
function event(id: string, officials: LinkableOfficial[], values: Partial<LinkableEvent> = {}): LinkableEvent {
  const [article, number = "1"] = [id[0]!, id[1]];
  return {
    event_id: `${article}-e${number}`,
    article_id: article,
    published: "2019-05-26",
    kind: "meeting",
    status: "held",
    earliest: "2019-05-23",
    latest: "2019-05-23",
    place: null,
    country: null,
    officials,
    ...values,
  };
}
const on = (day: string, until = day) => ({ earliest: day, latest: until });
const link = (events: LinkableEvent[]) =>
  linkEvents([...events].sort((a, b) => ((a.earliest ?? "") < (b.earliest ?? "") ? -1 : 1)));
/** `b-e1=a-e1`, for each link. */
const links = (events: LinkableEvent[]) => link(events).map(({ event_id, same_as }) => `${event_id}=${same_as}`);

test.each<[string, LinkableEvent[], string[]]>([
  ["two articles tell one meeting", [event("a", [ri, rodriguez]), event("b", [rodriguez, ri])], ["b-e1=a-e1"]],
  [
    "names are spelt in other ways",
    [
      event("a", [person("Kim Do-kyung", "KOR"), person("Rosa Quintanilla Montecayo", "PER")]),
      event("b", [person("Kim Do Kyung", "KOR"), person("Rosa Quintanilla", "PER")]),
    ],
    ["b-e1=a-e1"],
  ],
  [
    "a name is turned round, an accent is missing, a first name is an initial",
    [
      event("a", [person("Do-kyung Kim", "KOR"), person("José Brioso", "PRT")]),
      event("b", [person("Kim Do-kyung", "KOR"), person("J. Brioso", "PRT")]),
    ],
    ["b-e1=a-e1"],
  ],
  ["one names a third who was there", [event("a", [ri, rodriguez]), event("b", [ri, rodriguez, diaz])], ["b-e1=a-e1"]],
  [
    "three tell it, and the first is the one that was published first",
    [
      event("a", [ri, rodriguez], { published: "2019-05-27" }),
      event("b", [ri, rodriguez]),
      event("c", [ri, rodriguez], { published: "2019-05-24" }),
    ],
    ["b-e1=c-e1", "a-e1=c-e1"],
  ],
  [
    "one knows the day within two days",
    [event("a", [ri, rodriguez]), event("b", [ri, rodriguez], on("2019-05-22", "2019-05-23"))],
    ["b-e1=a-e1"],
  ],
  [
    "a dateline at home is taken for the place",
    [event("a", [ri, rodriguez], { place: "Havana" }), event("b", [ri, rodriguez], { place: "Pyongyang" })],
    ["b-e1=a-e1"],
  ],
  [
    "a series names only the guest",
    [event("a", [ri], { kind: "series" }), event("b", [ri], { kind: "series" })],
    ["b-e1=a-e1"],
  ],
  [
    "a meeting names only one side, at one place",
    [event("a", [ri], { place: "Havana" }), event("b", [ri], { place: "Havana" })],
    ["b-e1=a-e1"],
  ],
  [
    "one has only a surname, with its country and office",
    [
      event("a", [person("Anatoly Gromov", "RUS", "Foreign Minister"), diaz]),
      event("b", [person("Gromov", "RUS", "Minister of Foreign Affairs"), diaz]),
    ],
    ["b-e1=a-e1"],
  ],
])("linked where %s", (_, events, expected) => {
  expect(links(events)).toEqual(expected);
});

test.each<[string, LinkableEvent[]]>([
  ["the days differ", [event("a", [ri, rodriguez]), event("b", [ri, rodriguez], on("2019-05-24"))]],
  ["one article tells two meetings of a pair", [event("a", [ri, rodriguez]), event("a2", [ri, rodriguez])]],
  [
    "one of a surname is another person",
    [event("a", [person("Kim Do-kyung", "KOR"), diaz]), event("b", [person("Kim Min-ho", "KOR"), diaz])],
  ],
  [
    "one of a name is of another country",
    [event("a", [person("Andrew Ashley", "GBR"), diaz]), event("b", [person("Andrew Ashley", "AUS"), diaz])],
  ],
  [
    "a bare surname has another office",
    [
      event("a", [person("Anatoly Gromov", "RUS", "Foreign Minister"), diaz]),
      event("b", [person("Gromov", "RUS", "Trade Minister"), diaz]),
    ],
  ],
  ["the guest met somebody else", [event("a", [ri, rodriguez]), event("b", [ri, diaz])]],
  [
    "both were joined by one guest, and the hosts differ",
    [event("a", [ri, person("Pak Il", "PRK"), rodriguez]), event("b", [ri, person("Pak Il", "PRK"), diaz])],
  ],
  ["only one is named, and no place", [event("a", [ri]), event("b", [ri])]],
  [
    "only one is named, at other places",
    [event("a", [ri], { place: "Havana" }), event("b", [ri], { place: "Holguín" })],
  ],
  [
    "one names both and the other one alone",
    [event("a", [ri, rodriguez], { place: "Havana" }), event("b", [ri], { place: "Havana" })],
  ],
  ["one is a call", [event("a", [ri, rodriguez]), event("b", [ri, rodriguez], { kind: "call" })]],
  ["one was only planned", [event("a", [ri, rodriguez]), event("b", [ri, rodriguez], { status: "planned" })]],
  [
    "both deny it",
    [event("a", [ri, rodriguez], { status: "denied" }), event("b", [ri, rodriguez], { status: "denied" })],
  ],
  ["one has no day", [event("a", [ri, rodriguez]), event("b", [ri, rodriguez], { earliest: null, latest: null })]],
  [
    "one knows no more than the week",
    [event("a", [ri, rodriguez]), event("b", [ri, rodriguez], on("2019-05-20", "2019-05-26"))],
  ],
  ["nobody is named", [event("a", []), event("b", [])]],
])("not linked where %s", (_, events) => {
  expect(links(events)).toEqual([]);
});

test("two meetings of a pair in one article go with the two of another, in their order", () => {
  const events = [
    event("a", [ri, rodriguez]),
    event("a2", [ri, rodriguez]),
    event("b", [ri, rodriguez]),
    event("b2", [ri, rodriguez]),
  ];
  expect(links(events).sort()).toEqual(["b-e1=a-e1", "b-e2=a-e2"]);
});

test("a vague day does not tie the meetings of two days together", () => {
  const vague = event("a", [ri, rodriguez], on("2019-05-22", "2019-05-23"));
  const found = links([
    vague,
    event("b", [ri, rodriguez], on("2019-05-22")),
    event("c", [ri, rodriguez], on("2019-05-23")),
  ]);
  expect(found).toHaveLength(1);
});

test("who was only at two meetings does not tie them together through a third telling", () => {
  const events = [event("a", [ri, rodriguez]), event("b", [ri, rodriguez, diaz]), event("c", [ri, diaz])];
  expect(links(events)).toEqual(["b-e1=a-e1"]);
});

test("a person's id holds where the names do not", () => {
  const known = { ...person("Chairman Pak", "PRK"), official_id: "pak-pong-ju" };
  const other = { ...person("Pak Pong Ju"), official_id: "pak-pong-ju" };
  expect(links([event("a", [known, rodriguez]), event("b", [other, rodriguez])])).toEqual(["b-e1=a-e1"]);
});

test("score and reasons say on what a link rests", () => {
  const [row] = link([
    event("a", [ri, rodriguez], { place: "Havana" }),
    event("b", [ri, rodriguez], { place: "Havana" }),
  ]);
  expect(row).toEqual({
    event_id: "b-e1",
    same_as: "a-e1",
    score: 1,
    reasons: "day 2019-05-23; place Havana; officials Ri Su Yong, Bruno Rodríguez",
  });
  const [vague] = link([
    event("a", [ri, rodriguez]),
    event("b", [person("Ri Su Yong"), rodriguez], on("2019-05-22", "2019-05-23")),
  ]);
  expect(vague!.score).toBeLessThan(0.8);
  expect(vague!.reasons).toMatch(/^days within 2; officials/);
});

test("events out of their order are refused, and long past ones are let go", () => {
  expect(() => linkEvents([event("a", [ri, rodriguez]), event("b", [ri, rodriguez], on("2019-05-22"))])).toThrow(
    RangeError,
  );
  function* years() {
    for (let day = 0; day < 3000; day++) {
      const held = on(shiftDay("2010-01-01", day));
      yield event("a", [ri, rodriguez], { ...held, event_id: `a-${day}` });
      yield event("b", [ri, rodriguez], { ...held, event_id: `b-${day}` });
    }
  }
  let count = 0;
  for (const { event_id, same_as } of linkEvents(years())) {
    expect(`b-${same_as.slice(2)}`).toBe(event_id);
    count++;
  }
  expect(count).toBe(3000);
});
