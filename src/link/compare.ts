import { daysBetween } from "../days";
import { slug } from "../review/slug";
import type { LinkableEvent, LinkableOfficial } from "./event";
import { sameName } from "./names";

/** Why two events are taken to be one, and how surely. */
export interface Likeness {
  score: number;
  reasons: string;
}

/** Below this, two events stay two. */
export const LEAST = 0.6;

/**
 * How surely two articles tell one event: of one kind and status, their days overlap, and two officials are at both
 * (or the only one named is at both, at the same place). `null` where they do not, or where each has somebody whom the
 * other lacks.
 */
export function likeness(a: LinkableEvent, b: LinkableEvent): Likeness | null {
  if (!compatible(a, b)) return null;
  const shared = sharedOfficials(a.officials, b.officials);
  const alone = a.officials.length === 1 && b.officials.length === 1;
  const samePlace = a.place !== null && b.place !== null && slug(a.place) === slug(b.place);
  if (shared.length < 2 && !(alone && shared.length === 1 && (samePlace || a.kind === "series"))) return null;
  const [first, second] = shared.map(({ sure }) => sure).sort((one, other) => other - one);
  const officials = second === undefined ? 0.7 * first! : (first! + second) / 2;
  const days = daysOfBoth(a, b);
  // A dateline at home can be taken for the place, so that another place speaks against it, and not more.
  const elsewhere = a.place !== null && b.place !== null && !samePlace;
  // Who is told of in one article alone may be whom the meeting was with.
  const more = shared.length < Math.max(a.officials.length, b.officials.length);
  const score = officials * (0.5 + 0.5 / days) * (samePlace ? 1 : elsewhere ? 0.85 : 0.95) * (more ? 0.9 : 1);
  const reasons = [
    days === 1 ? `day ${a.earliest}` : `days within ${days}`,
    ...(samePlace ? [`place ${a.place}`] : []),
    `officials ${shared.map(({ name }) => name).join(", ")}`,
  ];
  return { score: Math.round(score * 100) / 100, reasons: reasons.join("; ") };
}

/** Whether nothing speaks against two events being one. */
export function compatible(a: LinkableEvent, b: LinkableEvent): boolean {
  if (a.article_id === b.article_id || a.kind !== b.kind || a.status !== b.status) return false;
  if (!(a.earliest! <= b.latest! && b.earliest! <= a.latest!)) return false;
  const shared = sharedOfficials(a.officials, b.officials).length;
  return shared === a.officials.length || shared === b.officials.length || shared > 2;
}

/** The days that two events may lie on. */
function daysOfBoth(a: LinkableEvent, b: LinkableEvent): number {
  const first = a.earliest! < b.earliest! ? a.earliest! : b.earliest!;
  const last = a.latest! > b.latest! ? a.latest! : b.latest!;
  return daysBetween(first, last) + 1;
}

/** Officials of both, the surest pairs first, each in one pair. */
function sharedOfficials(ours: readonly LinkableOfficial[], theirs: readonly LinkableOfficial[]) {
  const pairs = ours.flatMap((one) =>
    theirs.map((other) => ({ one, other, name: one.name, sure: samePerson(one, other) })),
  );
  const taken = new Set<LinkableOfficial>();
  return pairs
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure)
    .filter(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return false;
      taken.add(one).add(other);
      return true;
    });
}

/** How surely two are one person, from 0 to 1; a bare surname needs country and office beside it. */
export function samePerson(one: LinkableOfficial, other: LinkableOfficial): number {
  if (one.official_id !== null && one.official_id === other.official_id) return 1;
  if (one.country !== null && other.country !== null && one.country !== other.country) return 0;
  const sure = sameName(one.name, other.name);
  if (sure > 0.5) return one.country !== null && other.country !== null ? sure : 0.9 * sure;
  const named = sure === 0.5 && one.country !== null && other.country !== null;
  return named && sameOffice(one.office, other.office) ? 0.7 : 0;
}

const SMALL = new Set(["of", "for", "the", "and", "affairs"]);

function sameOffice(one: string | null, other: string | null): boolean {
  const key = (office: string | null) =>
    slug(office ?? "")
      .split("-")
      .filter((word) => word && !SMALL.has(word))
      .sort()
      .join(" ");
  return key(one) !== "" && key(one) === key(other);
}
