import { shiftDay } from "../../src/days";
import type { Tables } from "../../src/model";
import { article, event, tables } from "../fixtures";

const NAMES = [
  "María de los Ángeles Fernández-Santamaría y Rodríguez de la Peña",
  "김정은 위원장 동지와 함께한 국제부장",
  "محمد عبد الرحمن الأنصاري",
  "王毅",
  "Li",
];

/** Tables of so many events, each on its own day and with its own counterpart and outlet. */
export function synthetic(number: number): Tables {
  const each = Array.from({ length: number }, (_, index) => index);
  return tables({
    articles: [article({})],
    events: each.map((index) =>
      event({
        event_id: `e${index}`,
        date: shiftDay("2019-01-07", index),
        kind: index % 7 === 3 ? "series" : "meeting",
        count_min: index % 7 === 3 ? 2 : 1,
        count_max: index % 14 === 3 ? null : 2,
        status: index % 11 === 5 ? "possible" : "held",
      }),
    ),
    participants: each.flatMap((index) => [
      {
        event_id: `e${index}`,
        official_id: "visitor",
        side: "visitor" as const,
        role: null,
        attendance: "stated" as const,
      },
      {
        event_id: `e${index}`,
        official_id: `p${index}`,
        side: "host" as const,
        role: null,
        attendance: "stated" as const,
      },
    ]),
    reports: each
      .filter((index) => index % 3 > 0)
      .map((index) => ({ event_id: `e${index}`, outlet_id: `o${index}`, link: "explicit" as const })),
    officials: [
      { official_id: "visitor", name: "Ri Su Yong", aliases: [], country: "PRK", office: "Vice-chairman" },
      ...each.map((index) => ({
        official_id: `p${index}`,
        name: `${NAMES[index % NAMES.length]} ${index}`,
        aliases: [],
        country: "CUB",
        office: "Minister of Foreign Affairs and International Cooperation",
      })),
    ],
    outlets: each.map((index) => ({
      outlet_id: `o${index}`,
      name: `${NAMES[index % NAMES.length]} ${index}`,
      aliases: [],
      country: "CUB",
      kind: "agency" as const,
    })),
  });
}
