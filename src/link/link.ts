import { daysBetween } from "../days";
import { compatible, LEAST, type Likeness, likeness } from "./compare";
import type { LinkableEvent, SameAs } from "./event";
import { nameWords } from "./names";

/** Events of several articles that are taken to be one. */
interface Cluster {
  members: { event: LinkableEvent; best: Likeness | null }[];
  articles: Set<string>;
  latest: string;
}

/** A span longer than this is too vague to say that two events are one. */
const LONGEST = 5;
/** Enough members to speak for a cluster, however many tell it. */
const ASKED = 16;

/** Takes events in the order of their days, and gives the rows of those that are past. */
export interface Linker {
  add(event: LinkableEvent): SameAs[];
  end(): SameAs[];
}

/**
 * Finds what several articles tell. An article's own events stay apart, an event without a day is left alone, and only
 * clusters of days still running are held in memory.
 */
export function openLinker(): Linker {
  let open = new Set<Cluster>();
  let byWord = new Map<string, Set<Cluster>>();
  let day = "";
  const begin = (next: string): SameAs[] => {
    if (next < day) throw new RangeError(`events are linked in the order of their days: ${next} after ${day}`);
    if (next === day) return [];
    day = next;
    const past = [...open].filter(({ latest }) => latest < day);
    open = new Set([...open].filter(({ latest }) => latest >= day));
    byWord = new Map();
    for (const cluster of open) for (const { event } of cluster.members) enter(byWord, cluster, event);
    return past.flatMap(rowsOf);
  };
  return {
    add(event) {
      const { earliest, latest } = event;
      if (!isTold(event) || earliest === null || latest === null) return [];
      const rows = begin(earliest);
      const cluster = join(event, byWord) ?? { members: [{ event, best: null }], articles: new Set(), latest };
      cluster.articles.add(event.article_id);
      if (latest > cluster.latest) cluster.latest = latest;
      open.add(cluster);
      enter(byWord, cluster, event);
      return rows;
    },
    end: () => [...open].flatMap(rowsOf),
  };
}

/**
 * Links events that are given in the order of their `earliest`; see `openLinker`.
 * @example linkEvents(events) // [{ event_id: "b-e1", same_as: "a-e1", score: 1, reasons: "day 2019-05-23; …" }]
 */
export function linkEvents(events: Iterable<LinkableEvent>): SameAs[] {
  const linker = openLinker();
  const rows: SameAs[] = [];
  for (const event of events) rows.push(...linker.add(event));
  return [...rows, ...linker.end()];
}

const isTold = ({ status, earliest, latest, officials }: LinkableEvent): boolean =>
  status !== "denied" &&
  status !== "background" &&
  officials.length > 0 &&
  earliest !== null &&
  latest !== null &&
  (earliest === latest || daysBetween(earliest, latest) < LONGEST);

/** The words that events of one meeting share, were they only a surname. */
const wordsOf = ({ officials }: LinkableEvent): Set<string> =>
  new Set(officials.flatMap(({ name, official_id }) => [...nameWords(name), ...(official_id ? [official_id] : [])]));

function enter(byWord: Map<string, Set<Cluster>>, cluster: Cluster, event: LinkableEvent): void {
  for (const word of wordsOf(event)) {
    const clusters = byWord.get(word);
    if (clusters) clusters.add(cluster);
    else byWord.set(word, new Set([cluster]));
  }
}

/** Puts an event into the cluster that it is most like, if it is like one. */
function join(event: LinkableEvent, byWord: ReadonlyMap<string, Set<Cluster>>): Cluster | null {
  const near = new Set([...wordsOf(event)].flatMap((word) => [...(byWord.get(word) ?? [])]));
  let found: { cluster: Cluster; like: Likeness; to: Cluster["members"][number] } | null = null;
  for (const cluster of near) {
    if (cluster.articles.has(event.article_id)) continue;
    const asked = cluster.members.slice(0, ASKED);
    if (!asked.every((member) => compatible(member.event, event))) continue;
    for (const to of asked) {
      const like = likeness(to.event, event);
      if (like && like.score >= LEAST && like.score > (found?.like.score ?? 0)) found = { cluster, like, to };
    }
  }
  if (!found) return null;
  const { cluster, like, to } = found;
  if (like.score > (to.best?.score ?? 0)) to.best = like;
  cluster.members.push({ event, best: like });
  return cluster;
}

/** A row for each member but the first told. */
function rowsOf({ members }: Cluster): SameAs[] {
  const [first, ...others] = [...members].sort(
    ({ event: a }, { event: b }) => compareText(a.published, b.published) || compareText(a.event_id, b.event_id),
  );
  return others.map(({ event, best }) => ({ event_id: event.event_id, same_as: first!.event.event_id, ...best! }));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
