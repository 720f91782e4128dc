import { POSTS } from "./author";
import type { Context } from "./context";
import { courtOf } from "./credits/issued";
import { issue } from "./credits/issuer";
import { bracketed, CLOSERS, closingBracket, OPENING, outletIn, SMALL, unknownAgencyIn } from "./dateline-agency";
import { findDates } from "./days/match";
import { isOneDay } from "./days/range";
import { resolve } from "./days/resolve";
import { W } from "./lexicon";
import { tellsOfAgenda } from "./meetings/agenda";
import { phraseAt, type Reader } from "./names/reader";
import type { Sentence } from "./sentences";
import { isDash } from "./word-classes";
import { wordSet } from "./word-set";

const DASHES = wordSet("\u2013 \u2014 :");
const FURTHEST = 24;

/** Reads a dateline or a date header, notes its place, day and outlet, and moves the sentence's beginning past it. */
export function readDateline(context: Context, reader: Reader, sentences: Sentence[], i: number): void {
  const sentence = sentences[i]!;
  // All of it was the dateline of the one before: "Oslo. (NTB)".
  if (sentence.from === sentence.to) return;
  // "1/5 Oslo, Monday." numbers a post.
  if (sentence.from > 0 && reader.tokens[sentence.from]!.breaks === 0) return;
  pastAgency(context, reader, sentence, i);
  if (stopped(reader, sentence)) {
    headerLine(context, reader, sentence, i);
    const outlet = outletIn(reader, context.place?.code, sentence.from, sentence.to);
    if (outlet) issue(context, outlet, i, "coreferent", THE_DATELINE);
    else readStopped(context, reader, sentences, i);
  } else sentence.from = begin(context, reader, sentence, i);
}

/** "(ANSA) - Rome, 7 May - …", "TASS - …": the agency before the place or the first word. */
function pastAgency(context: Context, reader: Reader, sentence: Sentence, i: number): void {
  const { tokens } = reader;
  const open = tokens[sentence.from]!.low === "(" ? 1 : 0;
  const agency = phraseAt(reader, sentence.from + open, sentence.to);
  const dash = agency ? agency.to + open : 0;
  if (agency?.phrase.outlet?.kind !== "agency" || (open > 0 && tokens[agency.to]?.low !== ")")) return;
  if (dash + 1 >= sentence.to || !isDash(tokens[dash]!.low) || tokens[dash]!.start === tokens[dash - 1]!.end) return;
  const outlet = outletIn(reader, context.place?.code, sentence.from, dash);
  if (!outlet) return;
  issue(context, outlet, i, "coreferent", THE_DATELINE);
  sentence.from = dash + 1;
}

/** The token where the text begins. */
function begin(context: Context, reader: Reader, sentence: Sentence, i: number): number {
  const { tokens } = reader;
  const { from } = sentence;
  const to = Math.min(sentence.to, from + FURTHEST);
  if (tokens[from]?.low === "date" && tokens[from + 1]?.kind === "number")
    return header(context, reader, from + 1, from + 2);
  let end = -1;
  for (let t = from; t < to; t++) {
    if (tokens[t]!.kind !== "mark" || !(tokens[t]!.low.startsWith("-") || DASHES.has(tokens[t]!.low))) continue;
    end = t;
    break;
  }
  const bracket = closingBracket(reader, from, to);
  if (sentence.heading && tokens[sentence.to - 1]!.low !== ":") return headerLine(context, reader, sentence, i);
  const named = outletIn(reader, context.place?.code, from, bracket >= 0 ? bracket : from);
  const byBracket =
    bracket >= 0 &&
    (end < 0 || bracket < end) &&
    (tokens[from]!.upper || named !== null || findDates(tokens, from, bracket).length > 0);
  if (end < 0 && !byBracket) return from;
  const close = byBracket && end !== bracket + 1 ? bracket : end;
  // "(Oslo, 3 May 2016) …".
  const place = phraseAt(reader, tokens[from]!.low === "(" ? from + 1 : from, to)?.phrase;
  const date = findDates(tokens, from, close)[0];
  const outlet = outletIn(reader, context.place?.code, from, close) ?? unknownAgencyIn(reader, from, close, date);
  // "YESTERDAY: …" heads an item; it is no dateline.
  if (date?.expression.type === "from publication") return from;
  const capitals = tokens[from]!.upper;
  const colon = tokens[close]!.low === ":";
  if (!(place?.place || place?.country || capitals) || !(capitals || outlet || date)) return from;
  if (colon && !capitals && !outlet && date?.expression.type !== "date") return from;
  // "DPRK Foreign Minister So Chang Bom (So Ch'ang-pom) met …": no place, but somebody of one.
  if (byBracket && close === bracket && hasOffice(reader, from, close)) return from;
  // "WHAT TO WATCH: …" heads an item, too.
  if (colon && tellsOfAgenda(tokens.slice(from, close).map(({ low }) => low))) return from;
  // Every token must belong to a place, a day, an outlet or a mark between them.
  for (let t = from; t < close; t++)
    if (tokens[t]!.kind === "word" && !tokens[t]!.cap && !SMALL.has(tokens[t]!.low) && !isOfDay(reader, t))
      if (!outlet || t < outlet.from || t >= outlet.to) return from;
  if (place?.place || place?.country) setPlace(context, (place.place ?? place.country)!);
  if (outlet) issue(context, outlet, i, "coreferent", THE_DATELINE);
  if (date) header(context, reader, date.from, date.to);
  return afterMarks(reader, close + 1, sentence.to);
}

const THE_DATELINE = "the dateline";

/** Whether someone's office stands before the first bracket. */
function hasOffice({ tokens, bits }: Reader, from: number, to: number): boolean {
  for (let t = from; t < to && tokens[t]!.low !== "("; t++) if (bits[t]! & W.OFFICE) return true;
  return false;
}

/** "19 sep", "3rd". */
const isOfDay = ({ tokens }: Reader, t: number): boolean =>
  tokens[t]!.low.length < 11 && (tokens[t - 1]?.kind === "number" || tokens[t + 1]?.kind === "number");

/** "(EFE).- …", "/MONTSAME/. …": marks that close a dateline. */
function afterMarks({ tokens }: Reader, from: number, to: number): number {
  let t = from;
  while (t < to && t < from + 3 && tokens[t]!.kind === "mark" && CLOSING.has(tokens[t]!.low[0]!)) t++;
  return t;
}

const CLOSING = wordSet("- . : \u2013 \u2014 _");

/** "MOSCOW, September 5. TASS. …", "LONDON, Monday night. …": a place and a day that end like a sentence. */
function stopped({ tokens }: Reader, { from, to, heading }: Sentence): boolean {
  if (heading || to - from > 7 || tokens[to - 1]!.low !== ".") return false;
  return tokens.slice(from, to).every((token) => token.kind !== "word" || token.cap || OF_DAY.has(token.low));
}

const OF_DAY = wordSet("morning afternoon evening night");

/** Behind a place that ends like a sentence: "Dec 2 (Interfax) - …", "TASS. …", "/BelTA – Ann Lee/. …". */
function readStopped(context: Context, reader: Reader, sentences: Sentence[], i: number): void {
  const { tokens } = reader;
  const { to: from, paragraph } = sentences[i]!;
  let to = from;
  for (let k = i + 1; k < sentences.length && sentences[k]!.paragraph === paragraph && to < from + FURTHEST; k++)
    to = sentences[k]!.to;
  to = Math.min(to, from + FURTHEST);
  const date = findDates(tokens, from, Math.min(to, from + 6))[0];
  let at = date?.from === from ? afterMarks(reader, date.to, to) : from;
  const opened = OPENING.has(tokens[at]?.low ?? "");
  if (opened) at++;
  const outlet =
    outletIn(reader, context.place?.code, at, Math.min(to, at + 1)) ?? (opened ? bracketed(reader, at, to) : null);
  let end = outlet ? outlet.to : at;
  // "/BelTA – Ann Lee/": who wrote it.
  if (opened) while (end < to && end < at + 8 && !CLOSERS.has(tokens[end]!.low)) end++;
  if (opened && !CLOSERS.has(tokens[end]?.low ?? "")) return;
  const begins = afterMarks(reader, opened ? end + 1 : end, to);
  if (!outlet || (!opened && begins === end)) return;
  issue(context, outlet, i, "coreferent", THE_DATELINE);
  if (date?.from === from) header(context, reader, date.from, date.to);
  for (let k = i; k < sentences.length && sentences[k]!.from < begins; k++)
    sentences[k]!.from = Math.min(begins, sentences[k]!.to);
}

function headerLine(context: Context, reader: Reader, sentence: Sentence, i: number): number {
  const dates = findDates(reader.tokens, sentence.from, sentence.to);
  const date = dates[0];
  if (!date || sentence.to - sentence.from > 16) return sentence.from;
  // "Yesterday morning: Whitehall.": no day of writing.
  if (date.expression.type === "from publication" && date.expression.days !== 0) return sentence.from;
  const begins = afterByline(reader, sentence);
  const rest = reader.tokens.slice(begins, date.from).concat(reader.tokens.slice(date.to, sentence.to));
  if (wordsOutside(rest) > 4) return sentence.from;
  const court = courtOf(context, sentence.from, date.from);
  if (court) {
    const seat = phraseAt(reader, court.to + 1, date.from)?.phrase;
    court.country = (seat?.place ?? seat?.country)?.code ?? null;
    issue(context, court, i, "coreferent", "the court circular");
  }
  // A second day alone on a line heads what follows it, and does not date the text.
  if (rest.length === 0 && context.dateline.dated) {
    const { anchors } = context;
    if (anchors.written !== anchors.published) anchors.story ??= anchors.written;
    anchors.written = anchors.published ?? anchors.written;
    return sentence.from;
  }
  const place = phraseAt(reader, begins, sentence.to)?.phrase;
  if (place?.place || place?.country) {
    setPlace(context, (place.place ?? place.country)!);
    // "Tehran, March 16, IRNA" on a line of its own.
    const { from, to } = sentence;
    const agency = outletIn(reader, context.place?.code, from, to) ?? unknownAgencyIn(reader, from, to, date);
    if (agency) issue(context, agency, i, "coreferent", THE_DATELINE);
  }
  header(context, reader, date.from, date.to);
  // "Ann Lee @annlee · Aug 31", "Fijian Embassy · 8 May": whose post it is, is yet to be read.
  return rest.some((token) => POSTS.has(token.low)) ? sentence.from : sentence.to;
}

/** Past "By a Times Reporter," where one opens the line: the token that follows. */
function afterByline({ tokens }: Reader, { from, to }: Sentence): number {
  if (!BYLINES.has(tokens[from]!.low)) return from;
  for (let t = from; t < to; t++) if (tokens[t]!.low === ",") return t + 1;
  return from;
}

const BYLINES = wordSet("by from");

/** How many words stand outside brackets: "Suva, 3 May (Ministry of Foreign Affairs)". */
function wordsOutside(tokens: Reader["tokens"]): number {
  let inside = false;
  return tokens.filter(({ kind, low }) => {
    if (low === "(" || low === ")") inside = low === "(";
    return kind === "word" && !inside;
  }).length;
}

function header(context: Context, reader: Reader, from: number, to: number): number {
  const match = findDates(reader.tokens, from, to)[0];
  const range = match && resolve(match.expression, context.anchors, false);
  if (isOneDay(range) && Math.abs(context.anchors.written - range.earliest) < 40) {
    context.anchors.written = range.earliest;
    context.dateline.dated = true;
  }
  return to;
}

function setPlace(context: Context, place: { name: string; code: string }): void {
  context.place ??= { name: place.name, code: place.code };
  context.host ??= place.code;
}
