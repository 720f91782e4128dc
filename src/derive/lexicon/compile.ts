import type { OutletKind } from "../../model";
import { fold, tokenize } from "../tokens";
import { W } from "./bits";
import { COUNTRIES } from "./countries";
import { OUTLETS } from "./outlets";
import * as words from "./words";

/** What a phrase names. */
export interface Phrase {
  /** Written in capitals only. */
  upper: boolean;
  country?: { code: string; name: string };
  demonym?: { code: string; name: string };
  place?: { code: string; name: string };
  outlet?: Outlet;
}

export interface Outlet {
  name: string;
  kind: OutletKind;
  country: string | null;
  /** Those of other countries that go by the same name or letters. */
  namesakes?: Outlet[];
}

interface Node {
  next: Map<string, Node>;
  /** A name that is written without a capital begins so. */
  small: boolean;
  phrase: Phrase | undefined;
}

export interface Lexicon {
  words: Map<string, number>;
  phrases: Map<string, Node>;
  /** Demonym of a country by code: the form used in names of its offices. */
  demonyms: Map<string, string>;
  /** People known to be one across articles, under all of their names. */
  people: { name: string; aliases: string[]; country: string | null }[];
  /** The first news agency of each state. */
  agencies: Map<string, Outlet>;
}

/** A user's additions; each list extends the built-in one. */
export interface LexiconSource {
  countries?: { code: string; names?: string[]; demonyms?: string[]; places?: string[] }[];
  outlets?: { name: string; aliases?: string[]; country?: string | null; kind?: OutletKind }[];
  people?: { name: string; aliases?: string[]; country?: string | null }[];
  offices?: string[];
  fields?: string[];
  bodies?: string[];
  honorifics?: string[];
  talkNouns?: string[];
  meetVerbs?: string[];
  receiveVerbs?: string[];
  sayVerbs?: string[];
}

const cells = (line: string) => line.split("|").map((cell) => cell.trim());
const list = (cell = "") => cell.split(",").map((item) => item.trim()).filter(Boolean); // biome-ignore format: one idea
const lines = (table: string) => table.trim().split("\n").map(cells);

/** Builds the look-up tables from the built-in data and a user's additions. */
export function compile(extra: LexiconSource = {}): Lexicon {
  const lexicon: Lexicon = {
    words: new Map(),
    phrases: new Map(),
    demonyms: new Map(),
    people: [],
    agencies: new Map(),
  };
  addAllWords(lexicon, extra);
  const countries = lines(COUNTRIES).map(([code = "", names, demonyms, places]) => ({
    code,
    names: list(names),
    demonyms: list(demonyms),
    places: list(places),
  }));
  for (const country of [...countries, ...(extra.countries ?? [])]) addCountry(lexicon, country);
  for (const [name = "", aliases, country, kind] of lines(OUTLETS)) {
    addOutlet(lexicon, { name, aliases: list(aliases), country: country || null, kind: kind as OutletKind });
  }
  for (const outlet of extra.outlets ?? []) addOutlet(lexicon, outlet);
  for (const { name, aliases = [], country = null } of extra.people ?? [])
    lexicon.people.push({ name, aliases, country });
  return lexicon;
}

function addAllWords(lexicon: Lexicon, extra: LexiconSource): void {
  const add = (bit: number, table: string, more: string[] = []) => {
    for (const word of [...table.trim().split(/\s+/), ...more]) {
      const key = fold(word);
      lexicon.words.set(key, (lexicon.words.get(key) ?? 0) | bit);
    }
  };
  add(W.OFFICE, words.OFFICES, extra.offices);
  add(W.POST, words.OTHER_POSTS);
  add(W.HONORIFIC, words.HONORIFICS, extra.honorifics);
  add(W.FIELD, words.FIELDS, extra.fields);
  add(W.BODY, words.BODIES, extra.bodies);
  add(W.NEWS, words.NEWS_WORDS);
  add(W.SPEAKS, words.SPEAKING_BODIES);
  add(W.PLAIN, words.PLAIN);
  add(W.PARTICLE, words.PARTICLES);
  add(W.SPORT, words.SPORT);
  add(W.TALK, words.TALK_NOUNS, extra.talkNouns);
  add(W.TALKS, words.TALK_PLURALS);
  add(W.MEET, words.MEET_VERBS, extra.meetVerbs);
  add(W.RECEIVE, words.RECEIVE_VERBS, extra.receiveVerbs);
  add(W.HOLD, words.HOLD_VERBS);
  add(W.SAY, words.SAY_VERBS, extra.sayVerbs);
  add(W.POSTED, words.PLACES_OF_POSTING);
  add(W.SECOND, words.SECOND_WORDS);
}

function addPhrase(lexicon: Lexicon, text: string, value: Omit<Phrase, "upper">): Node | null {
  const parts = tokenize(text);
  if (parts.length === 0) return null;
  let level = lexicon.phrases;
  let node: Node | undefined;
  for (const part of parts) {
    node = level.get(part.low);
    if (!node) {
      node = { next: new Map(), small: false, phrase: undefined };
      level.set(part.low, node);
    }
    level = node.next;
  }
  if (!parts[0]!.cap) lexicon.phrases.get(parts[0]!.low)!.small = true;
  const upper = parts.length === 1 && text.length <= 6 && text === text.toUpperCase();
  const known = node!.phrase;
  // Written out, so that all phrases are of one shape.
  node!.phrase = {
    upper: upper && (known?.upper ?? true),
    country: known?.country ?? value.country,
    demonym: known?.demonym ?? value.demonym,
    place: known?.place ?? value.place,
    outlet: known?.outlet ?? value.outlet,
  };
  return node!;
}

function addCountry(lexicon: Lexicon, country: NonNullable<LexiconSource["countries"]>[number]): void {
  const { code, names = [], demonyms = [], places = [] } = country;
  if (demonyms[0] && !lexicon.demonyms.has(code)) lexicon.demonyms.set(code, demonyms[0]);
  // "Trinidad & Tobago".
  for (const name of names.flatMap((name) => (name.includes(" and ") ? [name, name.replace(" and ", " & ")] : name)))
    addPhrase(lexicon, name, { country: { code, name: names[0]! } });
  for (const name of demonyms) addPhrase(lexicon, name, { demonym: { code, name } });
  for (const name of places) addPhrase(lexicon, name, { place: { code, name } });
}

function addOutlet(lexicon: Lexicon, outlet: NonNullable<LexiconSource["outlets"]>[number]): void {
  const { name, aliases = [], country = null, kind = "agency" } = outlet;
  if (kind === "agency" && country && !lexicon.agencies.has(country))
    lexicon.agencies.set(country, { name, kind, country });
  for (const text of [name, ...aliases]) {
    const known = addPhrase(lexicon, text, { outlet: { name, kind, country } })?.phrase?.outlet;
    if (known && known.name !== name) known.namesakes = [...(known.namesakes ?? []), { name, kind, country }];
  }
}

/** The built-in lexicon, compiled once. */
export const DEFAULT_LEXICON: Lexicon = compile();
