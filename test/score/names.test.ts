import { expect, test } from "vitest";
import { sameOutlet, samePerson } from "../../src/score/names";

test.each([
  ["Miguel Díaz-Canel", "miguel diaz canel", true],
  ["Esteban Lazo", "Esteban Lazo Hernández", true],
  ["Esteban Lazo Hernández", "Esteban Lazo", false],
  ["Kim Jong Un", "Kim Jong Il", false],
  ["Berg", "Bergmann", false],
  ["", "Jon Berg", false],
])("gold %j and derived %j are the same person: %j", (gold, derived, same) => {
  expect(samePerson(gold, derived)).toBe(same);
});

test.each([
  ["Xinhua", "Xinhua News Agency", true],
  ["Korean Central News Agency", "KCNA", true],
  ["AFP", "Agence France-Presse", true],
  ["Office of the Ukrainian president", "Ukrainian presidential office", true],
  ["Uzbek foreign ministry", "Foreign Ministry of Uzbekistan", true],
  ["Uzbek foreign ministry", "Foreign Ministry", false],
  ["Kazakh foreign ministry", "Uzbek foreign ministry", false],
])("gold %j and derived %j are the same outlet: %j", (gold, derived, same) => {
  expect(sameOutlet(gold, derived)).toBe(same);
});
