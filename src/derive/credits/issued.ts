import type { Context } from "../context";
import { W } from "../lexicon";
import { surface } from "../names/reader";
import type { Sentence } from "../sentences";
import { type Unit, unit } from "../units";
import { wordSet } from "../word-set";
import { bodyAt } from "./body";
import { type Credit, official } from "./credit";
import { ISSUED, inSmallLetters, isSignedIn } from "./release";
import { signed } from "./signed";
import { listOfSources } from "./sources";
import { fromPerson } from "./spokesman";
import { nameOfOutlet } from "./unknown";

const OPENING = 3;

/** Notes an office or a station that says of itself that the text is its own. */
export function noteIssued(context: Context, units: Unit[], sentence: Sentence, i: number): void {
  if (units.length === 0 || isSignedIn(context, sentence)) return;
  const issued =
    i < OPENING || sentence.heading
      ? (issuedBy(context, units) ?? attributedTo(context, units) ?? [])
      : aboveBy(context, units);
  if (i < OPENING && issued.length === 0) issued.push(...(station(context, units) ?? announcer(context, units) ?? []));
  if (issued.length === 0 && i > OPENING && sentence.heading) issued.push(...(signatory(context, units) ?? []));
  const says = ISSUED.has(units[0]!.low);
  if (issued.length === 0 && i > 0 && (says || (sentence.heading && context.issuers.length === 0)))
    issued.push(...(signed(context, units) ?? []));
  if (issued.length === 0) return;
  if (context.issuers.length > 0 && !sentence.heading && !isAbove(units) && !ISSUED.has(units[0]!.low)) return;
  for (const credit of issued)
    context.issuers.push({ credit: { ...credit, link: "coreferent", rule: "who issues the text" }, since: 0 });
}

const TEXTS = wordSet("readout statement communique release note transcript");
const FOLLOWING = wordSet("following below this");

/** "Issued at Suva by the Ministry of A and the Ministry of B", "following is a readout by the Ministry of A". */
function issuedBy(context: Context, units: Unit[]): Credit[] | null {
  const follows = FOLLOWING.has(units[0]?.low ?? "") || FOLLOWING.has(units[1]?.low ?? "");
  for (let i = 0; i < units.length && i < (follows ? 8 : 4); i++) {
    if (!ISSUED.has(units[i]!.low) && !(follows && TEXTS.has(units[i]!.low))) continue;
    for (let j = i + 1; j < units.length && j < i + 16; j++)
      if (units[j]!.low === "by") return listOfSources(context, units, j + 1);
  }
  return null;
}

const PROVIDED = wordSet("provided supplied prepared issued released");
const isAbove = (units: Unit[]): boolean => units[0]!.low === "the" && units[1]?.low === "above";

/** "The above was provided by the Press and Information Section of the Ministry.": by its whole name. */
function aboveBy({ reader }: Context, units: Unit[]): Credit[] {
  const by = isAbove(units)
    ? units.findIndex(({ low }, i) => low === "by" && PROVIDED.has(units[i - 1]?.low ?? ""))
    : -1;
  const first = units[units[by + 1]?.low === "the" ? by + 2 : by + 1];
  const last = units.findLast(({ kind }) => kind !== "mark");
  if (by < 0 || !first || !last || last.to <= first.from) return [];
  return [official(surface(reader, first.from, last.to), first.country, first.from, last.to)];
}

const ATTRIBUTED = wordSet("attributable attributed");

/** "The below is attributable to Spokesperson X:". */
function attributedTo(context: Context, units: Unit[]): Credit[] | null {
  const to = units.findIndex(({ low }, i) => low === "to" && i < LINE && ATTRIBUTED.has(units[i - 1]?.low ?? ""));
  const speaker = units.slice(to + 1, to + 4).find(({ kind, person }) => kind === "person" && person >= 0);
  return to > 0 && speaker && units.some(({ low }) => low === ":") ? [fromPerson(context, speaker, units)] : null;
}

const LINE = 12;
const THIS_IS = wordSet("is to from");
const LEADS = wordSet("this listening news");

/** "This is the Voice of Kenya", "You are listening to Radio Fiji", "Here is the news from Radio Fiji". */
function station(context: Context, units: Unit[]): Credit[] | null {
  for (let i = 1; i < units.length && i < 8; i++) {
    if (!THIS_IS.has(units[i]!.low) || !LEADS.has(units[i - 1]!.low)) continue;
    const at = units[i + 1]?.low === "the" ? i + 2 : i + 1;
    const u = units[at];
    if (!u) return null;
    if (u.kind === "outlet") return [credit(u.name, u, u)];
    const known = nameOfOutlet(context, units, at);
    if (known?.sure) return [known.credit];
    // "The Voice of Kenya".
    if (context.reader.tokens[u.from]!.low !== "voice") return null;
    let last = at;
    while (last + 1 < units.length && last < at + 3 && units[last + 1]!.kind !== "mark") last++;
    return [credit(surface(context.reader, u.from, units[last]!.to), u, units[last]!)];
  }
  return null;
}

const credit = (name: string, first: Unit, last: Unit): Credit => ({
  name,
  kind: "broadcaster",
  country: first.country,
  from: first.from,
  to: last.to,
  link: "coreferent",
  rule: "",
});

const PLEASED = wordSet("pleased honoured honored happy proud delighted glad privileged");
const ANNOUNCES = wordSet("announce announces inform informs advise advises confirm confirms share");

/** "The Department of Foreign Affairs is pleased to announce …", "The Ministry wishes to inform …". */
function announcer(context: Context, units: Unit[]): Credit[] | null {
  for (let i = 0; i < 4 && i < units.length; i++) {
    const body = bodyAt(context, units, i);
    if (!body) continue;
    const rest = units.slice(body.next, body.next + 6);
    const pleased = rest.some((u) => PLEASED.has(u.low) || u.low === "wishes" || u.low === "hereby");
    return (pleased || rest[0]?.low === "informs") && rest.some((u) => ANNOUNCES.has(u.low)) ? [body.credit] : null;
  }
  return null;
}

const PRESS = wordSet("press information media communications");

/** "The ECOWAS Commission" in a line of its own below the text. */
function signatory(context: Context, units: Unit[]): Credit[] | null {
  const at = units[0]!.low === "the" ? 1 : 0;
  const u = units[at];
  if (!u) return null;
  // "Press service of the Ministry of Health".
  const service = PRESS.has(u.low) ? bodyAt(context, units, at) : null;
  if (service && service.next >= units.length) return [service.credit];
  if (units.length !== at + 1) return null;
  if (u.kind === "org") return [{ ...credit(u.name, u, u), kind: "organisation" }];
  const body = u.kind === "word" && u.bits & W.SPEAKS ? bodyAt(context, units, at) : null;
  return body ? [body.credit] : null;
}

const PALACES = wordSet("palace house castle court");

/** "BUCKINGHAM PALACE, July 8": a court circular's heading. */
export function courtOf({ reader }: Context, from: number, to: number): Unit | null {
  let end = from;
  while (end < to && end < from + 4 && reader.tokens[end]!.kind === "word" && reader.tokens[end]!.upper) end++;
  // "PALACE OFFICE" too.
  const last = reader.tokens[end - 1]?.low === "office" ? end - 2 : end - 1;
  if (end < from + 2 || !PALACES.has(reader.tokens[last]!.low)) return null;
  const made = unit("outlet", from, end);
  made.name = inSmallLetters(surface(reader, from, end));
  made.outletKind = "government";
  return made;
}
