import { dayNumber } from "../derive/days/calendar";
import { LANDS, type Land } from "./lands";
import { below, between, chance, pick, type Random, random, sample } from "./random";
import { type Official, official, postsOf } from "./world";

/** What happens in a visit: who of the hosts is met, on which day. */
export interface Occasion {
  key: string;
  kind: "meeting" | "call" | "cancelled" | "rounds";
  /** A day number. */
  day: number;
  host: Official;
  /** Someone else who is there. */
  third: Official | null;
}

export interface Visit {
  key: string;
  start: number;
  end: number;
  guest: Land;
  host: Land;
  city: string;
  lead: Official;
  /** In the order of their days. */
  occasions: Occasion[];
}

/** Articles are made by blocks of twelve; a block tells of five visits in four days. */
export const BLOCK = { articles: 12, visits: 5, days: 4 } as const;
const FIRST_DAY = dayNumber(2000, 1, 1);
/** Blocks until the calendar starts again, at the end of 2024, with other people in office. */
const ROUND = Math.floor((dayNumber(2025, 1, 1) - FIRST_DAY) / BLOCK.days);

const CODES = [...LANDS.keys()];
/** Those who travel and are travelled to most. */
const BUSY = "CHN CUB DEU EGY FRA GBR IDN IND JPN KOR PRK RUS TUR USA VNM ZAF".split(" ");
const LEADS = "state government foreign foreign foreign deputy defence trade energy envoy adviser speaker party".split(
  " ",
);

/** The first day of a block, and how often the calendar has started again. */
export function timeOf(block: number): { day: number; round: number } {
  return { day: FIRST_DAY + (block % ROUND) * BLOCK.days, round: Math.floor(block / ROUND) };
}

/** One of the visits of a block. */
export function visit(seed: number, block: number, index: number): Visit {
  const next = random(seed, 3, block, index);
  const { day, round } = timeOf(block);
  const start = day + below(next, BLOCK.days);
  const end = start + between(next, 0, 4);
  const hostCode = pick(next, chance(next, 0.35) ? BUSY : CODES);
  const others = (chance(next, 0.35) ? BUSY : CODES).filter((code) => code !== hostCode);
  const guestCode = pick(next, others);
  const [guest, host] = [LANDS.get(guestCode)!, LANDS.get(hostCode)!];
  const post = leadOf(guest, next);
  const lead = official(seed, round, guestCode, post, start);
  const key = `v${block}-${index + 1}`;
  const hosts = sample(next, hostPosts(host, post), between(next, 1, 4));
  const occasions = hosts.map((hostPost): Omit<Occasion, "key"> => {
    const on = between(next, start, end);
    const thirdPost = chance(next, 0.2)
      ? pick(
          next,
          postsOf(host).filter((one) => !hosts.includes(one)),
        )
      : null;
    return {
      kind: kindOf(next),
      day: on,
      host: official(seed, round, hostCode, hostPost, start),
      third: thirdPost ? official(seed, round, hostCode, thirdPost, start) : null,
    };
  });
  // Some meet again on another day.
  const [first] = occasions;
  if (first!.kind === "meeting" && end > start && chance(next, 0.15)) {
    const day = first!.day < end ? first!.day + 1 : first!.day - 1;
    occasions.push({ ...first!, day, third: null });
  }
  occasions.sort((a, b) => a.day - b.day);
  return {
    key,
    start,
    end,
    guest,
    host,
    city: chance(next, 0.85) ? host.capital : pick(next, host.cities),
    lead,
    occasions: occasions.map((one, at) => ({ key: `${key}-m${at + 1}`, ...one })),
  };
}

/** Few travel as often as foreign ministers. */
function leadOf(guest: Land, next: Random): string {
  const post = pick(next, LEADS);
  return postsOf(guest).includes(post) ? post : "foreign";
}

/** The hosts of the guest's rank come up more often. */
const hostPosts = (host: Land, post: string): string[] => {
  const posts = postsOf(host).filter((one) => one !== "envoy");
  return [...new Set([...(posts.includes(post) ? [post] : []), "state", "government", "foreign", ...posts])].slice(
    0,
    9,
  );
};

function kindOf(next: Random): Occasion["kind"] {
  const at = below(next, 100);
  return at < 80 ? "meeting" : at < 86 ? "call" : at < 93 ? "cancelled" : "rounds";
}
