import type { Context } from "./context";
import { issue } from "./credits/issuer";
import type { Sentence } from "./sentences";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

/** "— FM X" alone at the end signs a text. */
function signed(context: Context, sentences: Sentence[], last: Unit[]): void {
  if (sentences.length < 2 || last.length > 3) return;
  const [dash, person] = last;
  if (dash?.kind !== "mark" || !DASHES.has(dash.low) || person?.kind !== "person") return;
  context.author = context.people.enter(person).id;
}

const DASHES = wordSet("- -- \u2013 \u2014");

const FURTHEST = 30;

/** "Ann Lee, Minister of Health (@annlee)": a name that opens the text, and a handle in its line or one of the next two. */
function opensThread({ reader }: Context, sentences: Sentence[], i: number, person: Unit): boolean {
  const { from } = sentences[0]!;
  if (i > 0 || person.from - from > 2) return false;
  const last = sentences[Math.min(2, sentences.length - 1)]!.to;
  for (let t = person.nameTo; t < last && t < from + FURTHEST; t++) if (reader.tokens[t]!.low === "@") return true;
  return false;
}

const REPORTERS = wordSet("correspondent reporter journalist editor columnist bureau");

/** "@annlee — UN correspondent": one who tells of others' meetings. */
function isReporter({ reader }: Context, person: Unit): boolean {
  const to = Math.min(reader.tokens.length, person.nameTo + FURTHEST);
  for (let t = person.nameTo; t < to && reader.tokens[t]!.breaks === 0; t++)
    if (REPORTERS.has(reader.tokens[t]!.low)) return true;
  return false;
}

/** "Name (@handle):" or "… attributable to Spokesperson Name:" opens a text that speaks for itself. */
export function noteAuthor(context: Context, sentences: Sentence[], opening: Unit[][], last: Unit[]): void {
  signed(context, sentences, last);
  for (let i = 0; i < Math.min(sentences.length, 5); i++) {
    const units = opening[i]!;
    const colon = context.reader.tokens[sentences[i]!.to - 1]?.low === ":";
    const person = units.find((u) => u.kind === "person" && u.nameTo - u.nameFrom > 1);
    const attributable = units.some((u) => u.low === "attributable");
    if (!person || !(colon || attributable || opensThread(context, sentences, i, person))) continue;
    const known = context.people.enter(person);
    if (!attributable && !isReporter(context, person)) context.author = known.id;
    const { nameFrom: from, nameTo: to } = person;
    if (context.issuers.length === 0)
      issue(
        context,
        { ...person, name: known.name, outletKind: "person", from, to },
        i,
        "explicit",
        "the writer's own post",
      );
    return;
  }
}
