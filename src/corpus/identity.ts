import { createHash } from "node:crypto";
import type { Lexicon } from "../derive/lexicon";
import { tokenize } from "../derive/tokens";
import type { Official, Outlet, Tables } from "../model";
import { slug } from "../review/slug";

/**
 * The id of an article in the tables: its own, or, where that holds anything but small letters, digits
 * and single hyphens, spelt so and told apart by eight digits of its checksum.
 * @example articleId("havana-2019-05-26") // "havana-2019-05-26"
 * @example articleId("NYT/1") // "nyt-1-d9d14d86"
 */
export function articleId(id: string | number): string {
  const name = String(id);
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return name;
  return `${slug(name)}-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}

/**
 * Gives the people and outlets of one article ids that hold across a corpus, from the article and the
 * lexicon alone. A person is one with a namesake elsewhere where the lexicon, or both country and
 * office, tie them; else the id is the article's own. An outlet is one with another by the lexicon,
 * else by name and country.
 */
export function acrossArticles(tables: Tables, lexicon: Lexicon): Tables {
  const article = tables.articles[0]!.article_id;
  const people = new Map<string, string>();
  const taken = new Set<string>();
  for (const official of tables.officials) {
    const tied = tiedPerson(official, lexicon);
    // Two of one article stay two.
    const id = tied === undefined || taken.has(tied) ? `${official.official_id}--${article}` : tied;
    people.set(official.official_id, id);
    taken.add(id);
  }
  const outlets = new Map(
    tables.outlets.map((outlet) => [outlet.outlet_id, outletId(outlet, article, people, lexicon)]),
  );
  const person = (id: string) => people.get(id) ?? id;
  const outlet = (id: string) => outlets.get(id) ?? id;
  return {
    ...tables,
    participants: tables.participants.map((row) => ({ ...row, official_id: person(row.official_id) })),
    reports: tables.reports.map((row) => ({ ...row, outlet_id: outlet(row.outlet_id) })),
    evidence: tables.evidence.map((row) => {
      if (row.field === "outlet") return { ...row, value: outlet(row.value) };
      return row.field === "official" || row.field === "party" ? { ...row, value: person(row.value) } : row;
    }),
    officials: tables.officials.map((row) => ({ ...row, official_id: person(row.official_id) })),
    outlets: tables.outlets.map((row) => ({ ...row, outlet_id: outlet(row.outlet_id) })),
  };
}

function tiedPerson({ name, country, office }: Official, lexicon: Lexicon): string | undefined {
  const key = slug(name);
  const known = peopleOf(lexicon)
    .get(key)
    ?.filter((person) => !country || !person.country || person.country === country);
  if (known?.length === 1) return slug(known[0]!.name);
  const post = office && officeKey(office);
  return country && post ? `${key}--${country.toLowerCase()}--${post}` : undefined;
}

type Known = Lexicon["people"][number];
const compiled = new WeakMap<Lexicon, Map<string, Known[]>>();

/** The people of a lexicon by the id of each of their names. */
function peopleOf(lexicon: Lexicon): Map<string, Known[]> {
  let people = compiled.get(lexicon);
  if (people) return people;
  people = new Map();
  for (const person of lexicon.people) {
    for (const key of new Set([person.name, ...person.aliases].map(slug)))
      people.set(key, [...(people.get(key) ?? []), person]);
  }
  compiled.set(lexicon, people);
  return people;
}

const SMALL = new Set(["of", "the", "for", "and", "affairs", "s"]);
// Words that hundreds of a country's people go by at once, and so tie nobody.
const LOOSE = new Set(
  "official diplomat aide adviser advisor assistant colleague counterpart delegate deputy envoy expert general head leader member minister negotiator officer representative secretary spokesman spokesperson spokeswoman".split(
    " ",
  ),
);

/** An office as an id, alike for "Minister of Foreign Affairs" and "foreign minister"; empty where it is none in particular. */
function officeKey(office: string): string {
  const [, post, field] = /^((?:\S+ )?(?:minister|secretary)) (?:of|for) (.+)$/i.exec(office) ?? [];
  const words = slug(post ? `${field} ${post}` : office)
    .split("-")
    .filter((word) => !SMALL.has(word));
  return words.length === 1 && LOOSE.has(words[0]!.replace(/s$/, "")) ? "" : words.join("-");
}

function outletId(
  { outlet_id, name, country, kind }: Outlet,
  article: string,
  people: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): string {
  if (isKnown(name, lexicon)) return slug(name);
  if (kind === "person") return people.get(outlet_id) ?? `${outlet_id}--${article}`;
  return country ? `${slug(name)}--${country.toLowerCase()}` : slug(name);
}

/** Whether the lexicon has an outlet of this very name. */
function isKnown(name: string, { phrases }: Lexicon): boolean {
  let node: ReturnType<typeof phrases.get>;
  let level: typeof phrases | undefined = phrases;
  for (const { low } of tokenize(name)) {
    node = level?.get(low);
    level = node?.next;
  }
  return node?.phrase?.outlet?.name === name;
}
