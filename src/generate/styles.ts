import type { DateStyle } from "./calendar-words";
import { HELD, HELD_NEWSLETTER, HELD_READOUT, HELD_STATE } from "./grammar";
import { type Land, type Outlet, WORLD_AGENCIES } from "./lands";
import { below, between, chance, pick, type Random } from "./random";
import type { Visit } from "./visit";

export type StyleName = "wire" | "state" | "readout" | "newspaper" | "newsletter" | "thread";

/** Who writes, and how. */
export interface Style {
  name: StyleName;
  publisher: Outlet;
  /** The country that it is written in, where that is one of the two. */
  home: string | null;
  /** Whom a dateline credits. */
  agency: Outlet | null;
  dates: DateStyle;
  honorific: boolean;
  /** Sentences that tell a meeting. */
  held: string[];
  /** Share of sentences that say who told it. */
  credits: number;
  /** Days from the last event told to publication, and on to the day printed on it. */
  lag: [number, number];
  /** Words that it wants to have. */
  length: [number, number];
}

const STATE = [...HELD_STATE, ...HELD_STATE, ...HELD];
const READOUT = [...HELD_READOUT, ...HELD_READOUT, ...HELD];
const NEWSLETTER = [...HELD_NEWSLETTER, ...HELD];

const SHARES: StyleName[] = [
  ...Array<StyleName>(7).fill("wire"),
  ...Array<StyleName>(4).fill("state"),
  ...Array<StyleName>(3).fill("readout"),
  ...Array<StyleName>(5).fill("newspaper"),
  "newsletter",
  "newsletter",
  "thread",
];
const INVENTED = "Courier Herald Tribune Observer Chronicle Gazette Post Dispatch".split(" ");

/** A paper of a country: one of the lexicon, or one that no lexicon knows. */
export function paper(land: Land, next: Random): Outlet {
  const known = land.outlets.filter(({ kind }) => kind !== "agency" && kind !== "government");
  if (known.length > 0 && chance(next, 0.6)) return pick(next, known);
  const name = `The ${land.capital} ${INVENTED[below(next, INVENTED.length)]}`;
  return { name, short: name, kind: "newspaper" };
}

export function agencyOf(land: Land): Outlet {
  const name = `${land.adjective} News Agency`;
  return land.outlets.find(({ kind }) => kind === "agency") ?? { name, short: name, kind: "agency" };
}

export const ministry = (land: Land): Outlet => {
  const name = `${land.adjective} foreign ministry`;
  return { name, short: name, kind: "government" };
};

/** One of the styles, at home in one of the visit's countries or in neither. */
export function styleFor({ guest, host, lead }: Visit, next: Random): Style {
  const name = pick(next, SHARES);
  const land = chance(next, 0.5) ? guest : host;
  const dates = { dayFirst: chance(next, 0.5), short: chance(next, 0.3), relative: chance(next, 0.4) };
  const common = { name, home: land.code, agency: null, dates, honorific: false, held: HELD, credits: 0.3 };
  switch (name) {
    case "wire": {
      const agency = chance(next, 0.6) ? pick(next, WORLD_AGENCIES) : agencyOf(land);
      const length: [number, number] = [90, 420];
      return { ...common, home: null, publisher: agency, agency, lag: [0, 1], length, credits: 0.25 };
    }
    case "state": {
      const agency = agencyOf(land);
      return { ...common, publisher: agency, agency, held: STATE, lag: [0, 1], length: [60, 220], credits: 0.05 };
    }
    case "readout": {
      const manners = {
        dates: { ...dates, relative: true, short: false },
        honorific: chance(next, 0.6),
        held: READOUT,
      };
      return { ...common, ...manners, publisher: ministry(land), lag: [0, 0], length: [60, 180], credits: 0 };
    }
    case "newspaper": {
      const honorific = chance(next, 0.3);
      return { ...common, publisher: paper(land, next), honorific, lag: [1, 2], length: [150, 600], credits: 0.4 };
    }
    case "newsletter": {
      const publisher = paper(land, next);
      return { ...common, home: null, publisher, held: NEWSLETTER, lag: [1, 5], length: [100, 350], credits: 0.35 };
    }
    case "thread": {
      const publisher = { name: lead.name.plain, short: lead.name.plain, kind: "person" };
      const manners = { dates: { ...dates, relative: true }, publisher, credits: 0 };
      return { ...common, ...manners, home: guest.code, lag: [0, between(next, 0, 1)], length: [60, 150] };
    }
  }
}
