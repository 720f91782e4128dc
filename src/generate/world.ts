import { LANDS, type Land } from "./lands";
import { inventName, type Name } from "./names";
import { random } from "./random";

/** Someone in office for a term of years; who meets whom in every visit of those years. */
export interface Official {
  key: string;
  land: Land;
  post: string;
  /** Forms of the title, as written before a name; the first is the usual one. */
  titles: string[];
  name: Name;
}

/** Posts, with the forms of their titles. */
const TITLES: Record<string, string[]> = {
  government: ["Prime Minister"],
  foreign: ["Foreign Minister", "Minister of Foreign Affairs", "Minister for Foreign Affairs"],
  deputy: ["Deputy Foreign Minister", "Vice Foreign Minister", "Deputy Minister of Foreign Affairs"],
  defence: ["Defense Minister", "Defence Minister", "Minister of National Defence"],
  trade: ["Trade Minister", "Minister of Trade", "Commerce Minister"],
  energy: ["Energy Minister", "Minister of Energy"],
  agriculture: ["Agriculture Minister", "Minister of Agriculture"],
  culture: ["Culture Minister", "Minister of Culture"],
  finance: ["Finance Minister", "Minister of Finance"],
  health: ["Health Minister", "Minister of Health"],
  transport: ["Transport Minister", "Minister of Transport"],
  interior: ["Interior Minister", "Minister of the Interior"],
  speaker: ["Parliament Speaker", "Speaker of Parliament", "Speaker"],
  adviser: ["National Security Adviser", "Presidential Adviser"],
  envoy: ["Special Envoy", "Special Representative"],
  party: ["Central Committee Secretary", "Politburo member"],
};
const OWN_TITLES: Record<string, string[]> = {
  "USA foreign": ["Secretary of State"],
  "USA deputy": ["Deputy Secretary of State", "Assistant Secretary of State"],
  "USA defence": ["Defense Secretary", "Secretary of Defense"],
  "USA government": ["Vice President"],
  "GBR foreign": ["Foreign Secretary"],
  "DEU government": ["Chancellor"],
  "AUT government": ["Chancellor"],
  "CHN government": ["Premier"],
  "CHN adviser": ["State Councilor"],
  "PRK government": ["Premier"],
};
const PARTY_STATES = "CHN CUB LAO PRK VNM";

/** Posts that a country has. */
export const postsOf = ({ code }: Land): readonly string[] => (PARTY_STATES.includes(code) ? ALL_POSTS : POSTS);
const ALL_POSTS = ["state", ...Object.keys(TITLES)];
const POSTS = ALL_POSTS.filter((post) => post !== "party");

const TERM = 1400;
const NUMBERS = new Map([...LANDS.keys()].map((code, at) => [code, at]));
const known = new Map<string, Official>();

/** Who holds a post on a day; another after some four years, and in another round of the calendar. */
export function official(seed: number, round: number, code: string, post: string, day: number): Official {
  const place = NUMBERS.get(code)! * ALL_POSTS.length + ALL_POSTS.indexOf(post);
  // Terms begin at another time in each post.
  const term = Math.floor((day + ((place * 611) % TERM)) / TERM);
  const key = `${seed}-${place}-${round}-${term}`;
  const found = known.get(key);
  if (found) return found;
  const land = LANDS.get(code)!;
  const titles = OWN_TITLES[`${code} ${post}`] ?? (post === "state" ? [land.head] : TITLES[post]!);
  const made = { key, land, post, titles, name: inventName(code, random(seed, 2, place, round, term)) };
  // Bounded, however many articles are made.
  if (known.size > 5000) known.clear();
  known.set(key, made);
  return made;
}
