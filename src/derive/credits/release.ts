import type { Context } from "../context";
import { findDates } from "../days/match";
import { W } from "../lexicon";
import { isHeldMeeting } from "../meetings/draft";
import { phraseAt, type Reader, surface } from "../names/reader";
import type { Sentence } from "../sentences";
import { wordSet } from "../word-set";
import { withCountry } from "./country";
import { official } from "./credit";
import { isOfEachState, usualName } from "./naming";

const LONGEST = 48;
const LONGEST_NAME = 14;

/**
 * Notes the office whose name heads a text, or signs it, as the one that issues it, where nobody else does:
 * "Ministry of Health of Fiji. Press release 14. Suva, 3 May 2016", "Issued by the Ministry of Health".
 */
export function noteRelease(context: Context, sentences: Sentence[]): void {
  if (context.issuers.length > 0 || context.author >= 0) return;
  const { reader } = context;
  const heading = { from: 0, to: headingEnd(reader, sentences) };
  const name = headed(reader, heading);
  if (name) issueBy(context, name, countryOf(reader, heading) ?? context.host, "the office that heads the text");
  const signs = name ? undefined : footed(reader, sentences);
  if (signs) issueBy(context, signs, null, SIGNS);
}

const SIGNS = "the office that signs the text";

/** Whether a sentence is the line that signs the text. */
export const isSignedIn = ({ issuers }: Context, { from, to }: Sentence): boolean =>
  issuers.some(({ credit }) => credit.rule === SIGNS && credit.from >= from && credit.to <= to);

/** Tells of which state the office is that signs: of the one of whose official the text tells first. */
export function placeSignature(context: Context): void {
  const signed = context.issuers.find(({ credit }) => credit.rule === SIGNS);
  if (!signed || signed.credit.country || !isOfEachState(signed.credit.name)) return;
  const first = context.drafts.find(isHeldMeeting)?.people.find(({ side }) => side === "subject");
  const country = context.host ?? (first ? context.people.all[first.id]!.country : null);
  if (country) Object.assign(signed.credit, { country, name: withCountry(context, country, signed.credit.name) });
}

function issueBy(context: Context, name: Part, setting: string | null, rule: string): void {
  const { reader } = context;
  const said = nameOf(reader, name);
  const place = isOfEachState(said) ? setting : null;
  const country = countryOf(reader, name) ?? place;
  const told = country ? withCountry(context, country, usualName(said)) : said;
  const credit = official(told, country, name.from, name.to);
  context.issuers.push({ credit: { ...credit, link: "coreferent", rule }, since: 0 });
}

interface Part {
  from: number;
  to: number;
}

/** The office that a heading names: as the one that releases, or alone in its line. */
function headed(reader: Reader, line: Part): Part | undefined {
  const { parts, isRelease } = readHeading(reader, line);
  const bodies = parts.filter((part) => isBody(reader, part));
  // "Press Service, Ministry of Health of Fiji": the ministry.
  const name = bodies.find((part) => !isBareService(reader, part)) ?? bodies[0];
  if (!name || isRelease || isWholeLine(reader, name, line.to)) return name;
  // "Ministry of Health of Fiji - Press Service".
  return parts.every((part) => part === name || part.to - part.from < 3) ? name : undefined;
}

/** "Issued by the Ministry of Health", "Press Service of the Ministry of Health": the last line of its own that tells nothing else. */
function footed(reader: Reader, sentences: Sentence[]): Part | undefined {
  for (let i = sentences.length - 1; i > 0; i--) {
    const { from, to, paragraph } = sentences[i]!;
    if (paragraph === sentences[i - 1]!.paragraph || paragraph === sentences[i + 1]?.paragraph) continue;
    if (to - from > LONGEST || to <= from) continue;
    const line = { from: ISSUED.has(reader.tokens[from]!.low) ? from + 1 : from, to };
    const name = isHeading(reader, line.from, to) ? headed(reader, line) : undefined;
    if (name) return name;
  }
  return undefined;
}

export const ISSUED = wordSet("issued released published");

/** The parts that marks, lines, days and words for a release leave of a line. */
function readHeading(reader: Reader, { from: start, to }: Part): { parts: Part[]; isRelease: boolean } {
  const { tokens } = reader;
  const dates = findDates(tokens, start, to);
  const parts: Part[] = [];
  let isRelease = dates.length > 0;
  let from = start;
  const part = (until: number) => {
    while (from < until && BEFORE.has(tokens[from]!.low)) from++;
    let last = until;
    while (last > from && SMALL.has(tokens[last - 1]!.low)) last--;
    // "… Affairs of Fiji Suva, 3 May": where it was written.
    while (last > from + 1 && isPlaceBehind(reader, last - 1)) last--;
    if (last > from) parts.push({ from, to: last });
    from = until + 1;
  };
  for (let i = start; i < to; i++) {
    if (i > start && tokens[i]!.breaks > 0) {
      part(i);
      from = i;
    }
    const named = RELEASES.has(tokens[i]!.low) && !namesOffice(reader, i);
    isRelease ||= named;
    const dated = dates.some((date) => date.from <= i && i < date.to);
    if (named || dated || tokens[i]!.kind === "number" || separates(reader, i)) part(i);
  }
  part(to);
  return { parts, isRelease };
}

const RELEASES = wordSet(
  "press media news information release readout communique bulletin statement note announcement communication diary",
);
const OF_OFFICES = wordSet("press media news information communication");
const OFFICES = wordSet("office service unit department division bureau centre center secretariat secretary");

/** "Press Service", "Press Information Bureau", "Ministry of Information": no release. */
const namesOffice = (reader: Reader, i: number): boolean =>
  (lowAt(reader, i - 1) === "of" && BODIES.has(lowAt(reader, i - 2))) ||
  (OF_OFFICES.has(lowAt(reader, i)) &&
    OFFICES.has(lowAt(reader, OF_OFFICES.has(lowAt(reader, i + 1)) ? i + 2 : i + 1)));

/** "Press Service", of what stands beside it. */
const isBareService = (reader: Reader, { from, to }: Part): boolean =>
  to - from === 2 && OF_OFFICES.has(lowAt(reader, from)) && SERVICES.has(lowAt(reader, from + 1));

const SERVICES = wordSet("service office department");

const BEFORE = wordSet("of the by from for immediate joint official");
const SMALL = wordSet("of the for and de la du des do da to in at on by no");
const JOINS = wordSet("' \u2019 's & -");

const lowAt = ({ tokens }: Pick<Reader, "tokens">, i: number): string => tokens[i]?.low ?? "";

/** Marks do, but not those within a name: "of Trade, Tourism and Sport". */
function separates({ tokens, bits }: Reader, i: number): boolean {
  const { kind, low, start } = tokens[i]!;
  if (kind !== "mark") return false;
  if (low === "-") return start !== tokens[i - 1]?.end;
  const isField = ((bits[i + 1] ?? 0) & W.FIELD) !== 0 && !NO_FIELDS.has(lowAt({ tokens }, i + 1));
  return !JOINS.has(low) && !(low === "," && isField && !BODIES.has(lowAt({ tokens }, i + 1)));
}

const NO_FIELDS = wordSet("republic government state kingdom royal press media information public presidential office");
const INTO_NAME = wordSet("of in to for the and -");

function isPlaceBehind(reader: Reader, i: number): boolean {
  const phrase = phraseAt(reader, i, i + 1)?.phrase;
  return phrase?.place !== undefined && !phrase.country && !INTO_NAME.has(lowAt(reader, i - 1));
}

/** Where the first sentences end that tell nothing: all their words are capital, small, of a day or of a release. */
function headingEnd(reader: Reader, sentences: Sentence[]): number {
  let end = 0;
  for (const { to } of sentences) {
    if (to > LONGEST || !isHeading(reader, end, to)) break;
    end = to;
  }
  return end;
}

function isHeading(reader: Reader, from: number, to: number): boolean {
  const { tokens, bits } = reader;
  const dates = findDates(tokens, from, to);
  for (let i = from; i < to; i++) {
    const { kind, cap, low } = tokens[i]!;
    if (kind !== "word") continue;
    if (!cap && (bits[i]! & ACTS) !== 0) return false;
    if (
      !cap &&
      !SMALL.has(low) &&
      !RELEASES.has(low) &&
      !OFFICES.has(low) &&
      !dates.some((date) => date.from <= i && i < date.to)
    )
      return false;
  }
  return true;
}

const ACTS = W.MEET | W.RECEIVE | W.HOLD | W.SAY;
const BODIES = wordSet(
  "ministry department presidency embassy office secretariat commission mission administration directorate bureau consulate chancellery chancery premiership service unit division house palace cabinet government adviser",
);
/** Those that need no other word. */
const ALONE = wordSet("ministry presidency secretariat");

function isBody(reader: Reader, { from, to }: Part): boolean {
  if (to - from > LONGEST_NAME) return false;
  const known = phraseAt(reader, from, to);
  if (known?.to === to && known.phrase.outlet?.kind === "government") return true;
  for (let i = from; i < to; i++)
    if (BODIES.has(lowAt(reader, i)) && (to - from > 1 || ALONE.has(lowAt(reader, i)))) return isHead(reader, i, to);
  return false;
}

/** "Ministry of …", "Embassy Oslo", "Foreign Ministry"; not "Embassy Row". */
const isHead = (reader: Reader, i: number, to: number): boolean =>
  i + 1 === to || OWNING.has(lowAt(reader, i + 1)) || phraseAt(reader, i + 1, to)?.phrase.place !== undefined;

const OWNING = wordSet("of for to in ' \u2019 's");

const isWholeLine = ({ tokens }: Reader, { from, to }: Part, end: number): boolean =>
  (to === end || tokens[to]!.breaks > 0) && (from === 0 || tokens[from]!.breaks > 0 || from === 1);

/** The name as it stands; of one in capitals, only the first letters stay such. */
function nameOf(reader: Reader, { from, to }: Part): string {
  const said = surface(reader, from, to);
  return /\p{Ll}/u.test(said) ? said : inSmallLetters(said);
}

/** "FOREIGN OFFICE OF FIJI" as "Foreign Office of Fiji". */
export const inSmallLetters = (name: string): string =>
  name.replace(/[\p{L}\u2019']+\.?/gu, (word, at: number) => {
    const low = word.toLowerCase();
    if (at > 0 && SMALL.has(low)) return low;
    return word.endsWith(".") ? word : word[0]! + low.slice(1);
  });

function countryOf(reader: Reader, { from, to }: Part): string | null {
  for (let i = from; i < to; i++) {
    const phrase = phraseAt(reader, i, to)?.phrase;
    const place = phrase?.country ?? phrase?.demonym ?? phrase?.place;
    if (place) return place.code;
  }
  return null;
}
