import { expect, test } from "vitest";
import { sameOutlet, samePerson } from "../../src/score/names";

test.each([
  ["Miguel Díaz-Canel", "miguel diaz canel", true],
  ["Esteban Lazo", "Esteban Lazo Hernández", true],
  ["Esteban Lazo Hernández", "Esteban Lazo", false],
  ["Kim Jong Un", "Kim Jong Il", false],
  ["Berg", "Bergmann", false],
  ["", "Jon Berg", false],
  ["Daw Mya Thida", "Mya Thida", true],
  ["Thida", "Daw Thida", true],
  ["Lord Grey", "Grey", true],
  ["Lord Grey", "Lady Grey", false],
  ["Daw Mya Thida", "Mya Hnin", false],
  ["Jon Don Berg", "Jon Berg", false],
  ["Don", "Don Berg", true],
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
  ["Norwegian Ministry of Foreign Affairs", "Norwegian foreign ministry", true],
  ["Norwegian foreign ministry", "Norwegian Foreign Office", true],
  ["Norwegian Foreign Office", "Norwegian government office", false],
  ["Foreign Affairs", "Norwegian foreign ministry", false],
  ["Fjord Information Center", "Fjord Information Centre", true],
  ["Fjord Information Center", "Fjord Information Service", false],
  ["Mr. Holm's office", "Office of Ida Holm", true],
  ["Mr. Holm's office", "Office of Ida Holmberg", false],
  ["Reuters", "Reuter", true],
  ["Xinhua Information Agency", "New China News Agency", true],
  ["Al-Masirah TV", "Al-Masirah", true],
  ["Fjord News Agency", "Xinhua", false],
  ["US Treasury", "U.S. Treasury", true],
  ["US Treasury", "UN Treasury", false],
])("gold %j and derived %j are the same outlet: %j", (gold, derived, same) => {
  expect(sameOutlet(gold, derived)).toBe(same);
});

test.each([
  ["Norwegian foreign ministry", "Ministry of Foreign Affairs", "NOR", true],
  ["Norwegian foreign ministry", "Ministry of Foreign Affairs", "SWE", false],
  ["Norwegian foreign ministry", "Ministry of Foreign Affairs", null, false],
  ["Norwegian foreign ministry", "Embassy in Oslo", "NOR", false],
  ["Embassy of Norway", "Swedish embassy", "SWE", false],
])("gold %j and derived %j of %j are the same outlet: %j", (gold, derived, country, same) => {
  expect(sameOutlet(gold, derived, country)).toBe(same);
});
