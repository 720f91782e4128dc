import type { Context } from "./context";
import { isoDay } from "./days/calendar";
import type { Derivation, DerivedEvent, DerivedEvidence } from "./document";
import type { Draft, Support } from "./meetings/draft";
import { officeText } from "./names/office";
import { ANYONE, type Person } from "./names/person";
import { codePoints } from "./offsets";
import type { Sentence } from "./sentences";
import { sideOf } from "./sides";
import { wordSet } from "./word-set";

/** Turns what was read into the document that `derive` prints: ids in order of first evidence, code-point spans. */
export function toEvents(
  context: Context,
  article: { published: string; sha256: string; text: string; sentences: Sentence[] },
): Derivation {
  const points = codePoints(article.text);
  const paragraphs = paragraphStarts(context, article.sentences);
  const kept = context.drafts.filter((event) => event.people.length > 0 || event.kind === "gift");
  const withEvidence = kept.map((event) => ({
    event,
    evidence: evidenceOf(context, event, article.text, points, paragraphs),
  }));
  withEvidence.sort((a, b) => firstOwn(a.evidence) - firstOwn(b.evidence) || a.event.order - b.event.order);
  const ids = new Map<Draft, string>();
  for (const [i, { event }] of withEvidence.entries()) ids.set(event, `e${i + 1}`);
  return {
    article: { published: article.published, sha256: article.sha256, length: points.length },
    events: withEvidence.map(({ event, evidence }) => eventOf(context, event, evidence, ids)),
  };
}

/** Where an event is first told; a place may be known from further up. */
const firstOwn = (evidence: DerivedEvidence[]): number => evidence.find(({ field }) => field !== "place")?.start ?? 0;

function eventOf(context: Context, event: Draft, evidence: DerivedEvidence[], ids: Map<Draft, string>): DerivedEvent {
  const { range } = event;
  const interval =
    range && event.kind === "meeting" && range.edtf.includes("/")
      ? `[${range.edtf.replace("/", "..")}]`
      : (range?.edtf ?? null);
  return {
    id: ids.get(event)!,
    kind: event.kind,
    status: event.status,
    date: interval,
    earliest: range?.earliest == null ? null : isoDay(range.earliest),
    latest: range?.latest == null ? null : isoDay(range.latest),
    dateBasis: range?.basis ?? null,
    count: { min: event.min, max: event.max },
    place: event.place,
    country: event.country,
    partOf: event.partOf ? (ids.get(event.partOf) ?? null) : null,
    participants: event.people.map((present) => {
      const person = context.people.all[present.id]!;
      return {
        name: person.name,
        country: person.country,
        side: sideOf(context, event, present),
        role: officeOf(context, person),
        attendance: present.attendance,
      };
    }),
    outlets: event.outlets,
    evidence,
    dateTrail: range ? { rule: range.rule, leansOn: range.leansOn, setAside: range.setAside } : null,
  };
}

const RELATIVE_OFFICES = wordSet("counterpart colleague number");

/** The first office that says more than "an official", else the first. */
function officeOf(context: Context, person: Person): string | null {
  const held = person.roles.filter((role) => role.official);
  const role = held.find(({ head }) => !ANYONE.has(head) && !RELATIVE_OFFICES.has(head)) ?? held[0];
  return role ? officeText(context.reader, role) : null;
}

function evidenceOf(
  context: Context,
  event: Draft,
  text: string,
  points: ReturnType<typeof codePoints>,
  paragraphs: { start: number; paragraph: number }[],
): DerivedEvidence[] {
  const { tokens } = context.reader;
  const found: DerivedEvidence[] = [];
  const inOrder = [...event.support].sort((a, b) => a.from - b.from || a.to - b.to);
  for (const [i, { field, claim, rule, from, to }] of inOrder.entries()) {
    if (isTold(inOrder, i)) continue;
    const { start } = tokens[from]!;
    const { end } = tokens[to - 1]!;
    found.push({
      field,
      value: text.slice(start, end),
      claim,
      rule,
      paragraph: paragraphAt(paragraphs, start),
      start: points.at(start),
      end: points.at(end),
    });
  }
  return found;
}

/** The same words have been taken to claim the same before. */
function isTold(inOrder: Support[], at: number): boolean {
  const { field, claim, from, to } = inOrder[at]!;
  for (let i = at - 1; i >= 0 && inOrder[i]!.from === from && inOrder[i]!.to === to; i--)
    if (inOrder[i]!.field === field && inOrder[i]!.claim === claim) return true;
  return false;
}

function paragraphStarts(context: Context, sentences: Sentence[]): { start: number; paragraph: number }[] {
  const { tokens } = context.reader;
  return sentences
    .filter((s) => s.from < tokens.length)
    .map((sentence) => ({ start: tokens[sentence.from]!.start, paragraph: sentence.paragraph }));
}

function paragraphAt(starts: { start: number; paragraph: number }[], at: number): number {
  let [from, to] = [0, starts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (starts[middle]!.start <= at) from = middle + 1;
    else to = middle;
  }
  return starts[from - 1]?.paragraph ?? 1;
}
