import type { Anchors } from "./days/anchors";
import type { Draft } from "./meetings/draft";
import type { Waiting } from "./meetings/waiting";
import { People } from "./names/people";
import type { Reader } from "./names/reader";
import type { Unit } from "./units";

/** What the reading so far leaves for the next sentence to lean on. */
export interface Context {
  reader: Reader;
  people: People;
  anchors: Anchors;
  /** Person that the last sentence was about. */
  subject: number;
  /** Leader of the delegation last spoken of. */
  leader: number;
  /** First visitor of the text. */
  author: number;
  /** The several people that the last sentence was about, where it told no meeting. */
  pair: number[] | null;
  /** A meeting of office holders not named yet. */
  waiting: Waiting | null;
  /** Meeting last told. */
  focus: Draft | null;
  drafts: Draft[];
  /** Kind and day of each arrival and departure entered. */
  travelled: Set<string>;
  host: string | null;
  place: { name: string; code: string | null } | null;
  dateline: { outlet: Unit | null; dated: boolean };
  lastOutlet: { name: string; kind: Unit["outletKind"]; country: string | null } | null;
}

/** Nothing read yet; `written` is the day number of publication. */
export function newContext(reader: Reader, written: number): Context {
  return {
    reader,
    people: new People(reader),
    anchors: { written, published: written, story: null, told: null },
    subject: -1,
    leader: -1,
    author: -1,
    pair: null,
    waiting: null,
    focus: null,
    drafts: [],
    travelled: new Set(),
    host: null,
    place: null,
    dateline: { outlet: null, dated: false },
    lastOutlet: null,
  };
}
