import { NETWORKS, namesAuthor, pastHeading } from "./author-heading";
import type { Context } from "./context";
import { bodyAt } from "./credits/body";
import { issue } from "./credits/issuer";
import { W } from "./lexicon";
import { surface } from "./names/reader";
import type { Sentence } from "./sentences";
import { type Unit, unit } from "./units";
import { isDash } from "./word-classes";
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
  isDash(dash.low) &&
  person?.kind === "person" &&
  (rest.length < 2 ||
    (rest.length < SIGNED && rest.some(({ low }, i) => low === "on" && NETWORKS.has(rest[i + 1]?.low ?? ""))));

const SIGNED = 10;

function issueOwn(context: Context, person: Unit, name: string, since: number): void {
  const { nameFrom: from, nameTo: to } = person;
  if (context.issuers.length > 0) return;
  issue(context, { ...person, name, outletKind: "person", from, to }, since, "explicit", OWN_POST);
}

const OWN_POST = "the writer's own post";

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

/** "@oslowatch: …", "@oslowatch · 8 May": an account that opens the text, whosever it is. */
function accountOf({ reader }: Context): Unit | null {
  const { tokens } = reader;
  const at = tokens.findIndex(({ low }, i) => i > 2 || low === "@");
  if (tokens[at]?.low !== "@" || tokens.slice(0, at).some(({ kind }) => kind === "word")) return null;
  let end = at + 1;
  while (end < tokens.length && tokens[end]!.start === tokens[end - 1]!.end && tokens[end]!.low !== ":") end++;
  if (!BEHIND_ACCOUNT.has(tokens[end]?.low ?? "")) return null;
  const name = surface(reader, at, end);
  return /^@\w+$/.test(name) ? { ...unit("outlet", at, end), name, outletKind: "website" } : null;
}

const BEHIND_ACCOUNT = wordSet(": \u00b7");

/** What stands behind the name of who posts: of a handle, of a day. */
export const POSTS = wordSet("@ \u00b7");

const LINE = 30;
const REPORTERS = wordSet("correspondent reporter journalist editor columnist bureau");

const OBSERVERS = wordSet("analyst researcher historian scholar academic lecturer");

/** "@annlee — UN correspondent": one who tells of others' meetings. */
const isReporter = ({ reader }: Context, person: Unit): boolean =>
  bears(reader, person, (low) => REPORTERS.has(low) || HANDLE.test(low)) ||
  (!holdsOffice(reader, person) && isTold(reader));

/** "@bolee · Gulf analyst": one who knows of meetings from others. */
const isObserver = ({ reader }: Context, person: Unit): boolean => bears(reader, person, (low) => OBSERVERS.has(low));

/** Whether a word behind the name, in its line, is such. */
function bears(reader: Context["reader"], person: Unit, such: (low: string) => boolean): boolean {
  const to = Math.min(reader.tokens.length, person.nameTo + LINE);
  for (let t = person.nameTo; t < to && reader.tokens[t]!.breaks === 0; t++)
    if (such(reader.tokens[t]!.low)) return true;
  return false;
}

const HEADING = 24;

/** "Amb. Ann Lee". */
const ENVOYS = /\b(amb|h\.?e|excellency|hon|honourable|honorable)\b/;

/** Whether the heading names an office before or behind the name. */
const holdsOffice = ({ bits }: Context["reader"], { roles, honorific, nameTo }: Unit): boolean =>
  roles.length > 0 ||
  ENVOYS.test(honorific) ||
  bits.slice(nameTo, nameTo + HEADING).some((mask) => (mask & W.OFFICE) !== 0);

const HANDLE = /report|journo|newsroom|correspond/;
const TELLS_ME = wordSet("told tells tell asked");

/** "Hotel staff tell me", "I'm told": a writer who asks others. */
function isTold({ tokens }: Context["reader"]): boolean {
  return tokens.some(
    ({ low }, i) =>
      (low === "me" && TELLS_ME.has(tokens[i - 1]?.low ?? "")) ||
      (low === "told" && BEING.has(tokens[i - 1]?.low ?? "")),
  );
}

const BEING = wordSet("i'm i\u2019m am 'm \u2019m");

/** "Name (@handle):" or "… attributable to Spokesperson Name:" opens a text that speaks for itself. */
export function noteAuthor(context: Context, sentences: Sentence[], opening: Unit[][], signature: Unit[]): void {
  signed(context, signature);
  const mayPost = sentences.length > 1 && context.issuers.length === 0;
  const body = mayPost ? (accountOf(context) ?? bodyOfHeader(context, opening[0]!)) : null;
  if (body) {
    issue(context, body, 0, "explicit", OWN_POST);
    return;
  }
  for (let i = 0; i < Math.min(sentences.length, 5); i++) {
    const units = opening[i]!;
    const colon = context.reader.tokens[sentences[i]!.to - 1]?.low === ":";
    const person = units.find((u) => u.kind === "person" && u.nameTo - u.nameFrom > 1);
    const attributable = units.some((u) => u.low === "attributable");
    if (!person || !(colon || attributable || namesAuthor(context, sentences, i, units, person))) continue;
    const known = context.people.enter(person);
    const observer = isObserver(context, person);
    if (!attributable && !observer && !isReporter(context, person)) context.author = known.id;
    if (!observer) issueOwn(context, person, known.name, i);
    if (i === 0 && !attributable) opening[0] = pastHeading(units, person);
    return;
  }
}
