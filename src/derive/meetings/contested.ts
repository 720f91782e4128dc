import type { Context } from "../context";
import { cue } from "../cue";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { AWAY, WAVED } from "./embraced";

const DENIALS = cue(
  "denied denies denying dismissed dismisses rejected rejects refuted refutes rebutted rubbished scotched disputed disavowed fabricated fabrication fabrications baseless unfounded groundless untrue false invention inventions nonsense fantasy fiction hoax absurd ridiculous preposterous ludicrous laughable forged forgery forgeries faked such no never not laughed brushed waved happen happened",
);
const DENYING = wordSet(
  "denied denies denying dismissed dismisses rejected rejects refuted refutes rebutted rubbished scotched disputed disavowed",
);
const FALSE = wordSet(
  "fabricated fabrication fabrications baseless unfounded groundless untrue false invention inventions nonsense fantasy fiction hoax absurd ridiculous preposterous ludicrous laughable forged forgery forgeries faked",
);
const REPORTS = wordSet(
  "report reports story stories account claim claims rumour rumours rumor rumors this it they them those these reporting",
);
const MEETINGS = wordSet(
  "meeting meetings encounter encounters contact contacts talks conversation conversations visit trip",
);
const HAPPENED = wordSet("happened place met existed occurred");

/** Notes a sentence that denies what others report of a meeting: "there was no such meeting", "denied a report that they had met". */
export function noteDenial(context: Context, units: Unit[], index: number): void {
  if ((context.cues & DENIALS) === 0) return;
  // "I read that I met X. False."
  if (units.length < 3 && FALSE.has(units[0]!.low) && context.focus?.sentence === index - 1)
    context.focus.status = "denied";
  if (isTrueStory(units))
    for (const event of context.drafts)
      if (event.hearsay && event.status === "held" && event.sentence >= index - FAR) event.status = "denied";
  const at = units.findIndex((_, i) => isDenial(units, i));
  if (at < 0) return;
  // What is denied in full here was told by nobody before.
  const inFull = DENYING.has(units[at]!.low) && units.slice(at + 1, at + REACH).some((u) => u.low === "that");
  const before = context.denials.at(-1);
  context.denials.push({
    sentence: index,
    inFull: inFull || (before?.inFull === true && before.sentence === index - 1),
  });
}

const FAR = 12;
const REALLY = wordSet("did really actually");
const HAPPEN = wordSet("happen happened");

/** "What did happen:", "What really happened is this": unlike what the press has told. */
const isTrueStory = ([what, really, happen]: Unit[]): boolean =>
  what?.low === "what" && REALLY.has(really?.low ?? "") && HAPPEN.has(happen?.low ?? "");

function isDenial(units: Unit[], i: number): boolean {
  const { low, kind, cues } = units[i]!;
  if (kind !== "word" || (cues & DENIALS) === 0) return false;
  if (FALSE.has(low))
    return units.slice(Math.max(0, i - 4), i).some((u) => CALLING.has(u.low)) && units.some((u) => REPORTS.has(u.low));
  // "There was no meeting."
  if (low === "no")
    return units[i - 2]?.low === "there" && isMeeting(units[i + 1]) && (units[i + 2]?.kind ?? "mark") === "mark";
  if (low === "such") return units[i - 1]?.low === "no" && isMeeting(units[i + 1]);
  // "Both laughed it off."
  if (WAVED.has(low)) return REPORTS.has(units[i + 1]?.low ?? "") && AWAY.has(units[i + 2]?.low ?? "");
  // "They did not meet."
  if (low === "not") return units[i - 2]?.kind === "pronoun" && units[i + 1]?.low === "meet";
  if (low === "never") return units.slice(i + 1, i + 4).some((v) => HAPPENED.has(v.low));
  return DENYING.has(low) && deniesMeeting(units, i);
}

const CALLING = wordSet(
  "is was are were as called branded report story pure purely totally completely entirely utterly sheer",
);
const isMeeting = (u: Unit | undefined): boolean =>
  u !== undefined && (MEETINGS.has(u.low) || (u.bits & (W.TALK | W.TALKS)) !== 0);

const REACH = 30;
const ANY = wordSet("any such having a");

/** "Denied a report that they had met", "denied any contact", "dismissed it"; not "denied that the talks touched on fish". */
function deniesMeeting(units: Unit[], verb: number): boolean {
  const after = units.slice(verb + 1, verb + REACH);
  if (after.slice(0, 2).some((u) => REPORTS.has(u.low)) && !after.some((u) => u.low === "that")) return true;
  return after.some((u, i) => (u.bits & W.MEET) !== 0 || (isMeeting(u) && i > 0 && ANY.has(after[i - 1]!.low)));
}

const HEARSAY = wordSet(
  "rumour rumours rumor rumors allegation allegations claimed claims alleged unnamed unidentified anonymous story effect",
);
const PAPERS = wordSet(
  "radio television tv article articles media newspaper newspapers paper papers daily weekly magazine tabloid website blog channel channels websites blogs tabloids report reports broadcaster portal newsletter",
);

/** Told on the word of a newspaper or of somebody unnamed, who may be wrong. */
export const isHearsay = (units: Unit[]): boolean =>
  units.some(
    (u) =>
      (u.kind === "word" && (HEARSAY.has(u.low) || PAPERS.has(u.low))) ||
      (u.kind === "outlet" && PRESS.has(u.outletKind ?? "")),
  );

const PRESS = wordSet("newspaper broadcaster website");
const NEAR = 4;

/** What only a newspaper tells, and those concerned deny close by, is denied. */
export function denyContested({ drafts, denials }: Context): void {
  if (denials.length === 0) return;
  for (const event of drafts) {
    if (!event.hearsay || event.status !== "held") continue;
    const isDenied = denials.some(({ sentence, inFull }) => {
      const after = event.sentence - sentence;
      return after !== 0 && after <= NEAR && after >= (inFull ? 0 : -NEAR);
    });
    if (isDenied) event.status = "denied";
  }
}
