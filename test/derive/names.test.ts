import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";

/** What the case shows, the text, and who met. Written on Friday 10 May 2024. */
const CASES: [string, string, string[]][] = [
  [
    "an abbreviated form of address ends no sentence",
    "Minister Ann Lee received the Fijian ambassador, Mme. Ida Holm, on Monday.",
    ["Ann Lee, Ida Holm"],
  ],
  [
    "a given name may be cut short to a raised letter",
    "Minister Ann Lee received Ambassador Mª Ida Holm Dahl of Fiji on Monday.",
    ["Ann Lee, Mª Ida Holm Dahl"],
  ],
  ["the day of old spelling is no name", "To-day Sir Jon Berg met President Bo Dahl of Norway.", ["Jon Berg, Bo Dahl"]],
  [
    "a general of accounts or of the law is no name",
    "Minister Ann Lee received Deputy Auditor General of Fiji Bo Dahl and Attorney General Jon Berg on Monday.",
    ["Ann Lee, Bo Dahl", "Ann Lee, Jon Berg"],
  ],
  [
    "a heading in capitals on the line of its item is no name",
    "FISH QUOTA THE MAIN QUARREL Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday.",
    ["Ann Lee, Bo Dahl"],
  ],
  [
    "letters before an office are no heading",
    "UN FAO Director Ann Lee met President Bo Dahl of Norway on Monday.",
    ["Ann Lee, Bo Dahl"],
  ],
  [
    "a body of another language is whom one heads, and no person",
    "Minister Ann Lee met the director of the Banque Centrale des Etats de l'Ouest, Bo Dahl, on Monday.",
    ["Ann Lee, Bo Dahl"],
  ],
  [
    "Sultan is a given name behind an office",
    "Minister Ann Lee of Fiji met Oman's Minister of State Sultan Saad Al-Noor on Monday.",
    ["Ann Lee, Sultan Saad Al-Noor"],
  ],
  [
    "a Sultan of a state bears the title",
    "Minister Ann Lee of Fiji met Omani Sultan Saad Al-Noor on Monday.",
    ["Ann Lee, Saad Al-Noor"],
  ],
  [
    "what a paper or agency is run by is no given name",
    "Fijian envoy Ann Lee was in Oslo on Monday. Rebel-run Fjordnytt says she met minister Bo Dahl.",
    ["Ann Lee, Bo Dahl"],
  ],
  [
    "another's man in a place is whom the name behind it tells",
    "Minister Ann Lee of Fiji received the king's man in Oslo, Bo Dahl, and then the council's oil man, Jon Vea, on Monday.",
    ["Ann Lee, Bo Dahl", "Ann Lee, Jon Vea"],
  ],
  [
    "who gets time with one meets them",
    "Fijian envoy Ann Lee got time with Norwegian minister Bo Dahl on Monday.",
    ["Ann Lee, Bo Dahl"],
  ],
  ["time got with what holds no office meets nobody", "Fijian envoy Ann Lee got time with her boat on Monday.", []],
  [
    "who led the other side is told with its own words alone",
    "The Fijian team was led by Minister Ann Lee; on the other side Minister Bo Dahl. They met on Monday at a hotel.",
    ["Ann Lee, Bo Dahl"],
  ],
  [
    "who came along on one side led no other",
    "The Fijian team was led by Minister Ann Lee and included Ambassador Ida Holm. They landed on Monday.",
    [],
  ],
  [
    "a town of two words is no mayor's name",
    "Minister Ann Lee met the mayor of Monte Kauri, Bo Dahl, and the governor of Norte de Kauri on Monday.",
    ["Ann Lee, Bo Dahl"],
  ],
];

test.each(CASES)("%s", (_, text, wanted) => {
  const { events } = derive(text, { published: "2024-05-10" });
  const held = events.filter(({ kind, status }) => kind === "meeting" && status === "held");
  expect(held.map(({ participants }) => participants.map(({ name }) => name).join(", "))).toEqual(wanted);
});
