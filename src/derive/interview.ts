import type { Context } from "./context";
import { issue } from "./credits/issuer";
import type { Sentence } from "./sentences";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

const TALKED = wordSet(
  "spoke talked granted grants gave gives received receives answered answers told tells interview interviewed sat sits welcomed welcomes speaks met meets",
);
const MET = wordSet("reached met found caught visited interviewed asked spoke talked sat saw joined");
const SOMEONE = wordSet("him her");
const OURS = wordSet("our us this");
const PAPER = wordSet(
  "reporter correspondent newspaper paper writer staff magazine columnist programme program editor daily weekly journal questions political diplomatic special",
);
const QUESTION = wordSet("q question");
const ANSWER = wordSet("a answer");
const NEAR = 8;
const INTRODUCTION = 5;

/** Whether paragraphs begin with "Q:" and "A:". */
function isMarked({ reader: { tokens } }: Context, sentences: Sentence[]): boolean {
  let questions = 0;
  let answers = 0;
  for (let i = 1; i < sentences.length; i++) {
    const { from, paragraph } = sentences[i]!;
    if (paragraph === sentences[i - 1]!.paragraph || !(tokens[from + 1]?.low === ":" || tokens[from]?.dotted)) continue;
    if (QUESTION.has(tokens[from]!.low)) questions++;
    if (ANSWER.has(tokens[from]!.low)) answers++;
  }
  return questions > 0 && answers > 0;
}

/** "He spoke to our reporter", "received us in her office", "in an interview with this newspaper". */
function isIntroduced(units: Unit[]): boolean {
  for (let i = 0; i < units.length; i++) {
    // "We reached him on his veranda."
    if (units[i]!.low === "we" && MET.has(units[i + 1]?.low ?? ""))
      return units.slice(i + 2, i + 6).some(({ low, kind }) => SOMEONE.has(low) || kind === "person");
    if (!TALKED.has(units[i]!.low)) continue;
    for (let j = i + 1; j < units.length && j < i + NEAR; j++) {
      const { low, kind, roles } = units[j]!;
      if (kind === "role" && OURS.has(roles[0]!.determiner)) return true;
      if (OURS.has(low) && (low === "us" || PAPER.has(units[j + 1]?.low ?? ""))) return true;
    }
  }
  return false;
}

/** An interview speaks for whom it introduces: "I" is that one from there on, who is credited too. */
export function noteInterview(context: Context, sentences: Sentence[], opening: Unit[][]): void {
  const intro = opening.slice(0, INTRODUCTION);
  const { paragraph } = sentences[0] ?? { paragraph: 0 };
  if (sentences.length < INTRODUCTION || sentences[sentences.length - 1]!.paragraph - paragraph < 3) return;
  if (!intro.some(isIntroduced) || !(isMarked(context, sentences) || isFirstPerson(context, sentences))) return;
  const person = intro.flat().find((u) => u.kind === "person" && u.nameTo - u.nameFrom > 1);
  if (!person) return;
  const known = context.people.enter(person);
  context.author = known.id;
  if (context.issuers.length === 0) {
    const { nameFrom: from, nameTo: to } = person;
    issue(context, { ...person, name: known.name, outletKind: "person", from, to }, 0, "explicit", "the interviewee");
  }
}

const QUOTES = wordSet('" \u201c');

/** Several paragraphs, or as many as are asked for, say "I" outside quotation marks. */
export function isFirstPerson({ reader: { tokens } }: Context, sentences: Sentence[], least = 3): boolean {
  const paragraphs = new Set<number>();
  for (const { from, to, paragraph } of sentences.slice(1, 80)) {
    if (QUOTES.has(tokens[from]?.low ?? "")) continue;
    for (let t = from; t < to && t < from + 40; t++)
      if (tokens[t]!.low === "i" && tokens[t]!.cap && !tokens[t]!.dotted) paragraphs.add(paragraph);
  }
  return paragraphs.size >= least;
}
