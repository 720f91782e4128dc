import { COUNTRIES } from "../derive/lexicon/countries";
import { OUTLETS } from "../derive/lexicon/outlets";
import { NAMED_COUNTRIES } from "./names";

/** A country as a text speaks of it. */
export interface Land {
  code: string;
  /** With its article, where it has one. */
  name: string;
  adjective: string;
  capital: string;
  cities: string[];
  outlets: Outlet[];
  /** What its head of state is called. */
  head: string;
}

export interface Outlet {
  name: string;
  /** The name that a text may use instead. */
  short: string;
  kind: string;
}

const table = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
const items = (cell = "") =>
  cell
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);

const WITH_ARTICLE = new Set(["ARE", "COD", "COG", "CZE", "DOM", "GBR", "MDV", "NLD", "PHL", "SLB", "USA"]);
const ADJECTIVES: Record<string, string> = { NZL: "New Zealand", SLB: "Solomon Islands", USA: "U.S." };
const HEADS: [string, string][] = [
  ["King", "BEL BHR DNK ESP GBR JOR KHM MAR NLD NOR SAU SWE THA TON MYS"],
  ["Emir", "KWT QAT"],
  ["Sultan", "BRN OMN"],
  ["Emperor", "JPN"],
  ["Governor-General", "AUS CAN JAM NZL PNG"],
  ["State President", "VNM"],
];
const headOf = (code: string) => HEADS.find(([, codes]) => codes.split(" ").includes(code))?.[0] ?? "President";

const outlets = table(OUTLETS).map(([name = "", aliases, country = "", kind = ""]) => ({
  name,
  short: items(aliases)[0] ?? name,
  country,
  kind,
}));
// A building among the places is no city, and what a city was once called is no longer its name.
const OTHER =
  /palace|House|Hall|Block|Bhavan|Wa Dae|Durbar|Rock|Trees|Downing|Camp|Castle|Casa|Moneda|Villa|Baluwatar|Miraflores|Kultaranta|East Berlin|Bonn|Frunze|Dacca|Peking|Pusan|Kishinev|Kiev/i;
const isCity = (place: string) => !OTHER.test(place);

/** The countries that visits are made to and from, by code. */
export const LANDS: ReadonlyMap<string, Land> = new Map(
  table(COUNTRIES)
    .filter(([code = ""]) => NAMED_COUNTRIES.includes(code))
    // Further lines of a country add names to its first.
    .filter(([code], i, lines) => lines.findIndex(([other]) => other === code) === i)
    .map(([code = "", names, demonyms, places]) => {
      const [name = ""] = items(names);
      const [adjective = ""] = items(demonyms);
      const [capital = "", ...others] = items(places).filter(isCity);
      const land: Land = {
        code,
        name: WITH_ARTICLE.has(code) ? `the ${name}` : name,
        adjective: ADJECTIVES[code] ?? adjective,
        capital,
        cities: [capital, ...others.slice(0, 2)],
        outlets: outlets.filter(({ country }) => country === code),
        head: headOf(code),
      };
      return [code, land];
    }),
);

export const ALL_LANDS: readonly Land[] = [...LANDS.values()];

/** Agencies that report from anywhere. */
export const WORLD_AGENCIES: readonly Outlet[] = outlets.filter(({ name }) =>
  /^(Reuters|Agence France-Presse|Associated Press|EFE|Deutsche Presse-Agentur|Xinhua|TASS|Kyodo News|ANSA|Anadolu Agency)$/.test(
    name,
  ),
);
