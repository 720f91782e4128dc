import { expect, test } from "vitest";
import { pastDay } from "../../src/generate/calendar-words";
import { LANDS } from "../../src/generate/lands";
import { inventName, NAMED_COUNTRIES } from "../../src/generate/names";
import { between, random, sample } from "../../src/generate/random";
import { expand, tidy } from "../../src/generate/template";
import { visit } from "../../src/generate/visit";

test("a stream of numbers is its key's own, and spread evenly", () => {
  const first = (...key: number[]) => Array.from({ length: 3 }, random(...key));
  expect(first(7, 1)).toEqual(first(7, 1));
  expect(new Set([first(7, 1), first(7, 2), first(8, 1), first(7 + 2 ** 32, 1)].map(String)).size).toBe(4);
  const next = random(1);
  const tally = new Map<number, number>();
  for (let i = 0; i < 6000; i++) {
    const number = between(next, 1, 6);
    tally.set(number, (tally.get(number) ?? 0) + 1);
  }
  expect([...tally.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  for (const count of tally.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("a sample draws nothing twice and leaves the list alone", () => {
  const list = [1, 2, 3, 4];
  expect(sample(random(3), list, 9).sort()).toEqual([1, 2, 3, 4]);
  expect(list).toEqual([1, 2, 3, 4]);
});

test("a template takes one of its choices, choices within choices, and asks for a slot only when it is reached", () => {
  const asked: string[] = [];
  const slots = { who: () => String(asked.push("who")), never: () => String(asked.push("never")) };
  const texts = Array.from({ length: 50 }, (_, i) => expand("[a|b[c|]]{who}", slots, random(i)).replace(/\d/g, ""));
  expect([...new Set(texts)].sort()).toEqual(["a", "b", "bc"]);
  expect(asked).not.toContain("never");
  expect(() => expand("{what}", {}, random(1))).toThrow(/slot "what"/);
});

test.each([
  ["Peru's minister, Ana Ruiz‚ met Bo Dahl.", "Peru's minister, Ana Ruiz, met Bo Dahl."],
  ["they met Ana Ruiz, the minister‚.", "They met Ana Ruiz, the minister."],
  ["she‚‚ who came‚, met him  in Lima .", "She, who came, met him in Lima."],
])("%s is put right", (given, right) => {
  expect(tidy(given)).toBe(right);
});

test("every country that names are made for has a name, a capital and names of its own", () => {
  expect(NAMED_COUNTRIES.filter((code) => !LANDS.get(code)?.capital)).toEqual([]);
  for (const code of NAMED_COUNTRIES)
    expect(inventName(code, random(1)).full).toMatch(/^\p{Lu}[\p{L}'-]+( \p{Lu}?[\p{L}'-]+)+$/u);
});

test("a day is told as its distance allows, and as uncertain where a reader could not tell it", () => {
  const style = { dayFirst: true, short: false, relative: true };
  const day = 18_000;
  const all = Array.from({ length: 400 }, (_, i) => pastDay(day, day + 9, style, random(i)));
  expect(all.filter(({ certain }) => !certain).every(({ words }) => /^(earlier this|last) week$/.test(words))).toBe(
    true,
  );
  expect(all.filter(({ certain }) => certain).every(({ words }) => /^on 14 April( 2019)?$/.test(words))).toBe(true);
});

test("the people of a visit are in office, the guest's among the guests", () => {
  for (let block = 0; block < 50; block++) {
    const { guest, host, lead, occasions, start, end } = visit(7, block, 0);
    expect(lead.land).toBe(guest);
    expect(guest).not.toBe(host);
    expect(occasions.length).toBeGreaterThan(0);
    for (const one of occasions) {
      expect(one.host.land).toBe(host);
      expect(one.day >= start && one.day <= end).toBe(true);
      expect(one.third).not.toBe(one.host);
    }
  }
});
