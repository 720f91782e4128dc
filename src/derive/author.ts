import type { Context } from "./context";
import { bodyAt } from "./credits/body";
import { issue } from "./credits/issuer";
import { isFirstPerson } from "./interview";
import { surface } from "./names/reader";
import type { Sentence } from "./sentences";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

/** "— FM X" alone at the end signs a text. */
function signed(context: Context, signature: Unit[]): void {
  const person = signature[1];
  if (!person) return;
  const known = context.people.enter(person);
  context.author = known.id;
  issueOwn(context, person, known.name, 0);
}

/** A dash and a person, and no more than a stop, or where it was posted. */
export const isSignature = ([dash, person, ...rest]: Unit[]): boolean =>
  dash?.kind === "mark" &&
  DASHES.has(dash.low) &&
  person?.kind === "person" &&
  (rest.length < 2 ||
    (rest.length < SIGNED && rest.some(({ low }, i) => low === "on" && NETWORKS.has(rest[i + 1]?.low ?? ""))));

const SIGNED = 10;
const NETWORKS = wordSet("twitter x facebook instagram telegram linkedin threads bluesky mastodon");

function issueOwn(context: Context, person: Unit, name: string, since: number): void {
  const { nameFrom: from, nameTo: to } = person;
  if (context.issuers.length > 0) return;
  issue(context, { ...person, name, outletKind: "person", from, to }, since, "explicit", OWN_POST);
}

const OWN_POST = "the writer's own post";

const DASHES = wordSet("- -- \u2013 \u2014");

const FURTHEST = 30;

/** "Ann Lee, Minister of Health (@annlee)": a name that opens the text, and a handle in its line or one of the next two, or "thread" or "on Twitter" behind it. */
function opensThread({ reader }: Context, sentences: Sentence[], i: number, person: Unit): boolean {
  const { from, to } = sentences[0]!;
  if (i > 0 || person.from - from > 2) return false;
  const last = sentences[Math.min(2, sentences.length - 1)]!.to;
  for (let t = person.nameTo; t < last && t < from + FURTHEST; t++) {
    const { low } = reader.tokens[t]!;
    if (low === "@") return true;
    if (t < to && (low === "thread" || (low === "on" && NETWORKS.has(reader.tokens[t + 1]?.low ?? "")))) return true;
  }
  return false;
}

/** "Thread from Oslo by Ann Lee", "Thread. Ann Lee, Minister of Health": whose thread it is, in the first line. */
function isThreadBy({ reader: { tokens } }: Context, sentences: Sentence[], i: number, person: Unit): boolean {
  if (sentences[i]!.paragraph !== sentences[0]!.paragraph || person.nameFrom > LINE) return false;
  const before = tokens[person.nameFrom - 1];
  return (
    (before?.low === "by" || before?.kind === "mark") &&
    tokens.slice(0, person.nameFrom).some(({ low }) => low === "thread")
  );
}

const LINE = 12;

/** "Ann Lee, Minister of Health", "Statement by Ann Lee": a line of its own above what speaks of oneself. */
function headsAccount(context: Context, sentences: Sentence[], i: number, units: Unit[]): boolean {
  const { from, paragraph } = sentences[0]!;
  if (i > 0) return false;
  if (units[0]!.low === "statement" && units[1]?.low === "by") return isFirstPerson(context, sentences, 1);
  // "Minister Ann Lee: Two days on our border", and then "I held a meeting".
  const named = units.findIndex((u, at) => at < 2 && u.kind === "person");
  if (named >= 0 && units[named + 1]?.low === ":") return isFirstPerson(context, sentences, 1);
  if (units[0]!.kind !== "person" || units[1]?.low !== ",") return false;
  const next = sentences.find((sentence) => sentence.paragraph !== paragraph);
  return next !== undefined && next.from - from < FURTHEST && isFirstPerson(context, sentences);
}

/** "Ministry of Health Fiji (@FijiHealth)", "Fijian Embassy, Oslo · 8 May": a body whose name, and handle or the dot of a post, open the text. */
function bodyOfHeader(context: Context, units: Unit[]): Unit | null {
  const end = units.findIndex(({ low }) => POSTS.has(low));
  if (end < 1 || end > 4 || !bodyAt(context, units, 0)) return null;
  let last = end - 1;
  while (last > 0 && units[last]!.kind === "mark") last--;
  // Where it is: ", Oslo".
  if (units[last]!.kind === "place" && units[last - 1]?.low === ",") last -= 2;
  if (last < 0) return null;
  const { from } = units[0]!;
  const { to } = units[last]!;
  return { ...units[0]!, name: surface(context.reader, from, to), outletKind: "government", to };
}

/** What stands behind the name of who posts: of a handle, of a day. */
export const POSTS = wordSet("@ \u00b7");

const REPORTERS = wordSet("correspondent reporter journalist editor columnist bureau");

/** "@annlee — UN correspondent": one who tells of others' meetings. */
function isReporter({ reader }: Context, person: Unit): boolean {
  const to = Math.min(reader.tokens.length, person.nameTo + FURTHEST);
  for (let t = person.nameTo; t < to && reader.tokens[t]!.breaks === 0; t++)
    if (REPORTERS.has(reader.tokens[t]!.low)) return true;
  return false;
}

/** "Name (@handle):" or "… attributable to Spokesperson Name:" opens a text that speaks for itself. */
export function noteAuthor(context: Context, sentences: Sentence[], opening: Unit[][], signature: Unit[]): void {
  signed(context, signature);
  const body = sentences.length > 1 && context.issuers.length === 0 ? bodyOfHeader(context, opening[0]!) : null;
  if (body) {
    issue(context, body, 0, "explicit", OWN_POST);
    return;
  }
  for (let i = 0; i < Math.min(sentences.length, 5); i++) {
    const units = opening[i]!;
    const colon = context.reader.tokens[sentences[i]!.to - 1]?.low === ":";
    const person = units.find((u) => u.kind === "person" && u.nameTo - u.nameFrom > 1);
    const attributable = units.some((u) => u.low === "attributable");
    if (
      !person ||
      !(
        colon ||
        attributable ||
        opensThread(context, sentences, i, person) ||
        isThreadBy(context, sentences, i, person) ||
        headsAccount(context, sentences, i, units)
      )
    )
      continue;
    const known = context.people.enter(person);
    if (!attributable && !isReporter(context, person)) context.author = known.id;
    issueOwn(context, person, known.name, i);
    return;
  }
}
