import type { Link, OutletKind } from "../model";
import type { Context } from "./context";
import { W } from "./lexicon";
import type { Draft } from "./meetings/draft";
import { officeText } from "./names/office";
import { mayBe, type Person } from "./names/people";
import { surface } from "./names/reader";
import { oneOf } from "./one-of";
import { fold } from "./tokens";
import type { Unit } from "./units";

/** An outlet that a sentence credits. */
export interface Credit {
  name: string;
  kind: OutletKind;
  country: string | null;
  /** Tokens of the name. */
  from: number;
  to: number;
  /** Named here, or "the report" and the like. */
  link: "explicit" | "coreferent";
  rule: string;
}

const CITING = new Set("citing quoting quoted cited per via".split(" "));
const REPORTS = oneOf(
  "report reports reported statement readout readouts statements dispatches communique communiqué release dispatch account article post tweet bulletin note footage coverage website photo photos video broadcast message posting newscast interview briefing",
);
const SAYS = W.SAY;
const POSTS = oneOf("tweeted tweets posted");
const REPORTERS = oneOf("report agency statement readout newspaper paper dispatch communique broadcaster");

/** Reads who is credited in a sentence. */
export function readCredits(context: Context, units: Unit[], hasMeeting: boolean): Credit[] {
  const found: Credit[] = [];
  for (let i = 0; i < units.length; i++) {
    const at = creditAt(context, units, i, hasMeeting);
    for (const credit of at)
      if (!found.some((known) => known.name === credit.name || (known.from <= credit.from && credit.to <= known.to)))
        found.push(credit);
  }
  return found;
}

function creditAt(context: Context, units: Unit[], i: number, hasMeeting: boolean): Credit[] {
  const u = units[i]!;
  const before = units[i - 1]?.low ?? "";
  // "according to KCNA and Cuba's presidential office", "citing the ministry".
  if (
    (u.low === "to" && before === "according") ||
    (u.kind === "word" && CITING.has(u.low)) ||
    (u.low === "by" &&
      /^(reported|published|released|carried|quoted|issued|posted|aired|broadcast|cited)$/.test(before))
  ) {
    return listOfSources(context, units, i + 1);
  }
  if (u.kind === "outlet" && speaks(units, i)) return [fromOutlet(u)];
  if (u.kind === "outlet" && /^(told|on|in|with)$/.test(beforeThe(units, i)) && toldOrAired(units, i))
    return [fromOutlet(u)];
  const agency = genericAgency(context, units, i);
  if (agency) return speaks(units, agency.last, i) ? [agency.credit] : [];
  const spelled =
    context.reader.acronyms.size > 0 && (u.kind === "word" || u.kind === "org")
      ? context.reader.acronyms.get(u.low)
      : undefined;
  if (spelled && speaks(units, i)) return [official(spelled, countryHere(context, units), u.from, u.to)];
  // "… met on Monday (New Era)."
  if (hasMeeting && u.kind === "outlet" && before === "(" && units[i + 1]?.low === ")") return [fromOutlet(u)];
  const institution = spokesmanOf(context, units, i);
  if (institution && speaks(units, i)) return [institution];
  const unknown = unknownOutlet(context, units, i);
  if (unknown) return [unknown];
  const body = bodyAt(context, units, i);
  if (body && body.next > i && speaks(units, body.next - 1, i)) return [body.credit];
  const person = u.person >= 0 && speaksForOthers(context, units, i);
  if (person) return [person];
  if (hasMeeting || !context.lastOutlet) return [];
  // "The report also said", "The agency added": the outlet last credited.
  if (isCoreferent(units, i) && speaks(units, i)) {
    const { name, kind, country } = context.lastOutlet;
    return [
      {
        name,
        kind: kind ?? "agency",
        country,
        from: u.from,
        to: u.to,
        link: "coreferent",
        rule: "points back to a report",
      },
    ];
  }
  return [];
}

const beforeThe = (units: Unit[], i: number): string =>
  (units[i - 1]?.low === "the" ? units[i - 2]?.low : units[i - 1]?.low) ?? "";

const isCoreferent = (units: Unit[], i: number): boolean =>
  units[i]!.kind === "word" && REPORTERS.test(units[i]!.low) && /^(the|its|that|this)$/.test(units[i - 1]?.low ?? "");

const fromOutlet = (u: Unit): Credit => ({
  name: u.name,
  kind: u.outletKind ?? "agency",
  country: u.country,
  from: u.from,
  to: u.possessive ? u.to - 1 : u.to,
  link: "explicit",
  rule: "an outlet that reports",
});

/** "the news agency", "the official press agency": the dateline's, else the agency last credited; no outlet of its own. */
function genericAgency(context: Context, units: Unit[], i: number): { credit: Credit; last: number } | null {
  if (units[i - 1]?.low !== "the" || units[i]!.kind !== "word") return null;
  let last = i;
  while (last < i + 4 && /^(official|state|national|news|press|wire)$/.test(units[last]?.low ?? "")) last++;
  if (last === i || !/^(agency|service)$/.test(units[last]?.low ?? "") || units[last + 1]?.kind === "outlet")
    return null;
  const dateline = context.dateline.outlet;
  const known = dateline
    ? { name: dateline.name, kind: dateline.outletKind, country: dateline.country }
    : context.lastOutlet;
  if (known?.kind !== "agency") return null;
  const { name, kind, country } = known;
  const [from, to] = [units[i]!.from, units[last]!.to];
  return { credit: { name, kind, country, from, to, link: "coreferent", rule: "the agency of the dateline" }, last };
}

/** Is followed by, or follows, a word of reporting. */
function speaks(units: Unit[], last: number, first = last): boolean {
  for (let j = last + 1; j < units.length && j < last + 9; j++) {
    const v = units[j]!;
    if (v.kind === "word" && (v.bits & SAYS || REPORTS.test(v.low)))
      return !/^(to|will|would)$/.test(units[j - 1]?.low ?? "");
    if (v.kind === "mark" && v.low === "," && /^(outlet|person|org|name)$/.test(units[j + 1]?.kind ?? "")) break;
    if (v.kind === "mark" && !/^[,()"\u201c\u201d@]$/.test(v.low)) return false;
    if (
      v.kind === "mark" &&
      v.low === "," &&
      j === last + 1 &&
      !/^(in|for|on|which|citing|meanwhile|too|also)$/.test(units[j + 1]?.low ?? "")
    )
      break;
    if (
      v.kind === "word" &&
      !/^(news|agency|also|later|earlier|then|in|a|an|on|of|its|the|which|and|for|press|further|official|state|newspaper|daily|website|has|had|have|party|turn|spokesman|spokesperson|spokeswoman|service|x|twitter|that|,)$/.test(
        v.low,
      ) &&
      !/ly$/.test(v.low)
    )
      break;
  }
  const before = units[first - 1]?.low === "the" ? units[first - 2] : units[first - 1];
  // "said the Kremlin", but not "said the Kremlin meeting was long".
  const after = units[last + 1];
  if (after && after.kind !== "mark" && !/^(in|on|at|late|as)$/.test(after.low) && after.kind !== "date") return false;
  return (
    before !== undefined &&
    before.kind === "word" &&
    (before.bits & SAYS) !== 0 &&
    /^(said|says|reported|reports|wrote|announced|added)$/.test(before.low)
  );
}

function toldOrAired(units: Unit[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 12; j--)
    if (/^(told|interview|aired|broadcast|published|shown|carried|appeared|speaking)$/.test(units[j]!.low)) return true;
  return false;
}

/** Every source in a list after "according to". */
function listOfSources(context: Context, units: Unit[], at: number): Credit[] {
  const found: Credit[] = [];
  for (let i = at; i < units.length && i < at + 24; i++) {
    const u = units[i]!;
    if (u.kind === "outlet") {
      found.push(fromOutlet(u));
      continue;
    }
    const body = bodyAt(context, units, i);
    if (body) {
      found.push(body.credit);
      i = body.next - 1;
      continue;
    }
    if (u.kind === "person" && (postBefore(units, i) || u.roles.some((role) => /spokes/.test(role.head)))) {
      found.push(fromPerson(context, u, units));
      break;
    }
    if (
      context.reader.lexicon.words.get(
        u.low === "" ? context.reader.tokens[u.from]!.low : context.reader.tokens[u.from]!.low,
      )! & W.POSTED
    )
      continue;
    if ((u.kind === "org" || u.kind === "name") && found.length === 0) {
      found.push({
        name: trimThe(u.name || surface(context.reader, u.nameFrom, u.nameTo)),
        kind: "website",
        country: u.country,
        from: u.from,
        to: u.possessive ? u.to - 1 : u.to,
        link: "explicit",
        rule: "named after “according to”",
      });
      continue;
    }
    if (u.kind === "date" || u.kind === "place") continue;
    if (
      u.kind === "word" &&
      (/^(the|a|an|and|news|agency|report|reports|statement|by|from|of|on|in|post|twitter|telegram|facebook|x|both|agencies|readout|its|media|release|press|website|daily|newspaper|issued|published|official|tweet|account|accounts|also|as|well|state|state-run|local)$/.test(
        u.low,
      ) ||
        u.bits & (W.FIELD | W.BODY))
    )
      continue;
    if (u.kind === "mark" && /^[,()]$/.test(u.low)) continue;
    break;
  }
  return found;
}

const postBefore = (units: Unit[], i: number): boolean =>
  units
    .slice(Math.max(0, i - 6), i)
    .some((u) => /^(post|tweet|twitter|telegram|statement|message)$/.test(u.low) || u.bits & W.POSTED);
const trimThe = (name: string): string => name.replace(/^the /i, "");

function fromPerson(context: Context, u: Unit, units: Unit[]): Credit {
  const person = u.person >= 0 ? context.people.all[u.person]! : null;
  return {
    name: (person && spokesmanName(context, person)) ?? surface(context.reader, u.nameFrom, u.nameTo),
    kind: "person",
    country: person?.country ?? u.country ?? (person?.official ? (context.host ?? countryHere(context, units)) : null),
    from: u.kind === "person" ? u.nameFrom : u.from,
    to: u.kind === "person" ? u.nameTo : u.to,
    link: "explicit",
    rule: "a person's own word",
  };
}

const NEWS_CLASS: [RegExp, OutletKind][] = [
  [/^(newspaper|daily|weekly|paper|tabloid|magazine)$/, "newspaper"],
  [/^(agency|service)$/, "agency"],
  [/^(broadcaster|channel|station|television|radio)$/, "broadcaster"],
  [/^(website|site|portal|blog|outlet)$/, "website"],
];

/** An outlet that the lexicon lacks: "the newspaper Fjordblad said", "Zed.no reported", "ZNP reports". */
function unknownOutlet(context: Context, units: Unit[], i: number): Credit | null {
  const u = units[i]!;
  const capital = context.reader.tokens[u.from]!.cap && (u.kind === "name" || u.kind === "person" || u.kind === "word");
  if (!capital || u.possessive || (u.person >= 0 && u.kind !== "person") || u.roles.length > 0 || u.honorific)
    return null;
  const name = surface(context.reader, u.from, u.to);
  const before = units[i - 1]?.low ?? "";
  const kind = NEWS_CLASS.find(([word]) => word.test(before))?.[1];
  const site = /^[\p{L}\d-]+\.[a-z]{2,4}$/u.test(name);
  const reports = /^(reports|reported)$/.test(units[i + 1]?.low ?? "") && u.kind === "name";
  if (!((kind || site) && speaks(units, i)) && !reports) return null;
  const guess = name === name.toUpperCase() ? "agency" : "newspaper";
  const { from, to, country } = u;
  return {
    name,
    kind: kind ?? (site ? "website" : guess),
    country,
    from,
    to,
    link: "explicit",
    rule: "an outlet by what it does",
  };
}

/** "the Foreign Ministry spokesman", "a Kremlin spokeswoman": without a name, the institution speaks. */
function spokesmanOf(context: Context, units: Unit[], i: number): Credit | null {
  const u = units[i]!;
  const role = u.kind === "role" && u.person < 0 ? u.roles[0]! : null;
  if (!role || role.plural || !/^(spokes|press-?secretary)/.test(role.head)) return null;
  const body = officeText(context.reader, role).replace(/\s*\b(deputy )?(spokes\w+|press secretary)\b.*$/i, "");
  if (!/[a-z]/i.test(body) || !SPEAKING.test(fold(body))) return null;
  const country = role.country ?? (BARE.test(fold(body)) ? countryHere(context, units) : null);
  return official(withCountry(context, country, body), country, u.from, u.to);
}

/** "Ida Holm (White House)": a spokesman is named with the institution whose word it is, where the text tells it. */
function spokesmanName(context: Context, person: Person): string {
  const role = person.roles.find(({ head }) => /^(spokes|secretary)/.test(head));
  const body = role && officeText(context.reader, role).replace(/\s*\b(deputy )?(spokes\w+|press secretary)\b.*$/i, "");
  if (!role || !body || /^(government|state|party|army|police)$/i.test(body) || !SPEAKING.test(fold(body)))
    return person.name;
  return `${person.name} (${withCountry(context, role.country, body)})`;
}

/** A spokesperson's word, or anyone's post. */
function speaksForOthers(context: Context, units: Unit[], i: number): Credit | null {
  const u = units[i]!;
  if (u.possessive || u.kind === "pronoun") return null;
  const person = context.people.all[u.person]!;
  const speaksForOne = () =>
    person.roles.some(
      (role) => /spokes|press-secretary/.test(role.head) || /press secretary|spokes/.test(role.text.toLowerCase()),
    );
  let saying = false;
  let posting = false;
  for (let j = i + 1; j < units.length && j < i + 12; j++) {
    const v = units[j]!;
    if (v.kind === "word" && v.bits & (W.MEET | W.RECEIVE | W.HOLD) && !saying) break;
    if (v.kind === "word" && v.bits & SAYS) saying = true;
    if (POSTS.test(v.low)) posting = true;
    if (saying && v.bits & W.POSTED && /^(on|via)$/.test(units[j - 1]?.low ?? "")) posting = true;
    if (v.low === "." || v.low === ";") break;
  }
  if (posting) return fromPerson(context, u, units);
  const told = saying || /^(to|by)$/.test(units[i - 1]?.low ?? "");
  return told && speaksForOne() ? fromPerson(context, u, units) : null;
}

/** "the minister's office" after a meeting of one minister: the one of that meeting who holds such a post. */
function holderAmongLatest(context: Context, u: Unit): number | null {
  const { head } = u.roles[0]!;
  const holders = (context.focus?.people ?? []).filter(({ id }) =>
    context.people.all[id]!.roles.some((role) => role.head === head),
  );
  return holders.length === 1 ? holders[0]!.id : null;
}

/** Whose office "his office" is: one received speaks for himself, else the first who acts. */
function ownerOfOffice(context: Context, units: Unit[], at: number): number | null {
  const passive = units.findIndex(
    (u, i) => i < at && u.low === "by" && units.slice(Math.max(0, i - 5), i).some((v) => v.bits & W.RECEIVE),
  );
  const from = passive >= 0 ? passive : 0;
  for (let i = from; i < at; i++) {
    const { kind, person } = units[i]!;
    if (kind === "person" && person >= 0 && mayBe(context.people.all[person]!, units[at]!.low)) return person;
  }
  return null;
}

/** "Office of Ukrainian President Volodymyr Zelenko": an office that is named for who holds it. */
function officeOf(context: Context, person: Person, from: number, to: number): Credit {
  const role = person.roles.find((r) => r.official);
  const country = person.country ?? role?.country ?? null;
  const post = role ? `${officeText(context.reader, role)} ` : "";
  return official(`Office of ${withCountry(context, country, `${post}${person.name}`)}`, country, from, to);
}

const BODILY = W.SPEAKS | W.FIELD | W.BODY;
const MEDIA = new Set("media television tv radio newspapers dailies outlets agencies".split(" "));

/** Colleagues of a state's offices: "Cuba's presidential office", "the State Department", "state media in both capitals". */
function bodyAt(context: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const { reader } = context;
  const u = units[i]!;
  if ((u.kind === "person" || u.kind === "name") && u.possessive && u.person >= 0 && isLow(units, i + 1, /^office$/))
    return { credit: officeOf(context, context.people.all[u.person]!, u.from, units[i + 1]!.to), next: i + 2 };
  if (u.kind === "mark" || u.kind === "date" || u.kind === "outlet" || u.kind === "person") return null;
  // Most words name no body, and none can begin with them.
  if (u.kind === "word" && !(u.bits & BODILY) && u.low !== "demonym" && !MEDIA.has(u.low)) return null;
  let country: string | null = null;
  let j = i;
  let from = u.from;
  if (u.kind === "word" && /^(the|a|an)$/.test(u.low)) return null;
  if ((u.kind === "role" && !u.possessive) || units[i - 1]?.kind === "outlet" || units[i - 2]?.kind === "outlet")
    return null;
  // A bare "office" tells nobody's.
  if (
    u.kind === "word" &&
    /^(office|house|court|staff|team|side|chamber|agency|service|party|mission|department|council|delegation|command)$/.test(
      u.low,
    )
  )
    return null;
  // A country, a demonym or an office that owns the body.
  if ((u.kind === "place" || u.low === "demonym") && u.country) {
    country = u.country;
    j++;
    while (
      j < units.length &&
      j < i + 6 &&
      (isLow(units, j, /^(and|,)$/) || (units[j]!.country && units[j]!.kind !== "org"))
    )
      j++;
  }
  let owner = "";
  if (u.kind === "role" && u.possessive) {
    const holder = u.person >= 0 ? u.person : holderAmongLatest(context, u);
    if (holder !== null && isLow(units, i + 1, /^(office|staff)$/))
      return { credit: officeOf(context, context.people.all[holder]!, u.from, units[i + 1]!.to), next: i + 2 };
    owner = trimThe(u.roles[0]!.text.replace(/^(the|his|her|its) /i, ""));
    country = u.country;
    j++;
  }
  if (
    u.kind === "pronoun" &&
    /^(his|her)$/.test(u.low) &&
    u.person >= 0 &&
    isLow(units, i + 1, /^(office|staff|spokesman|spokeswoman|spokesperson)$/)
  ) {
    const person = context.people.all[ownerOfOffice(context, units, i) ?? u.person]!;
    return { credit: officeOf(context, person, u.from, units[i + 1]!.to), next: i + 2 };
  }
  let saw = -1;
  const start = j;
  for (; j < units.length && j < start + 6; j++) {
    const v = units[j]!;
    if (
      (v.kind === "org" || (v.kind === "place" && /(House|Palace)$/.test(v.name))) &&
      SPEAKING.test(v.low + fold(v.name))
    ) {
      saw = j;
      country ??= v.country;
      j++;
      break;
    }
    if (v.kind !== "word" || !(v.bits & (W.SPEAKS | W.FIELD | W.BODY)) || /^(and|talks|team|delegation)$/.test(v.low)) {
      if (v.kind === "word" && /^(media|television|tv|radio|newspapers|dailies|outlets|agencies)$/.test(v.low))
        saw = j++;
      break;
    }
    if (v.bits & W.SPEAKS || /^(media|television|tv|radio)$/.test(v.low)) saw = j;
    if (/^(media|television|tv|radio)$/.test(v.low)) {
      j++;
      break;
    }
  }
  if (saw < 0) return null;
  const last = units[saw]!;
  let to = last.possessive ? last.to - 1 : last.to;
  // "the Ministry of Foreign Affairs of Japan".
  let next = saw + 1;
  if (
    isLow(units, next, /^(of|for|in)$/) &&
    units[next + 1] &&
    (units[next + 1]!.kind === "place" || (units[next + 1]!.bits & W.FIELD) !== 0)
  ) {
    country ??= units[next + 1]!.country;
    if (!isLow(units, next, /^in$/)) to = units[next + 1]!.to;
    next += 2;
  }
  from = owner !== "" ? units[start]!.from : (units[start]?.from ?? from);
  const plain = surface(reader, from, to).replace(/ in [A-Z]\S*$/, "");
  // "the official press agency Tass": the name that follows is the outlet.
  if (units[next]?.kind === "outlet" || (owner === "" && !country && isGeneric(plain))) return null;
  if (last.kind === "word" && last.bits & W.POSTED) return null;
  if (/^(media|television|tv|radio)$/i.test(last.low) || /media$/.test(plain)) {
    const whole = trimThe(surface(reader, u.from, to)).replace(/['\u2019]s\b/, "");
    const states = new Set(units.slice(i, saw).flatMap((v) => v.country ?? []));
    const kind = /^(television|tv|radio)$/i.test(last.low) ? "broadcaster" : "collective";
    return { credit: { ...official(whole, states.size > 1 ? null : country, u.from, to), kind }, next };
  }
  if (owner === "" && !country && BARE.test(fold(plain))) country = countryHere(context, units);
  if (/^ministry\b/i.test(plain) && !/\b(of|for) /i.test(plain)) {
    const field = fieldOfMinistry(context, country);
    if (field) return { credit: official(withCountry(context, country, `${field} Ministry`), country, from, to), next };
  }
  const name =
    owner !== "" ? `Office of the ${withCountry(context, country, owner)}` : withCountry(context, country, plain);
  return { credit: official(name, country, u.from, to), next };
}

/** Words that tell nobody's office: "agency", "the news agency". */
const isGeneric = (name: string): boolean =>
  /^((the|a|an|official|local|state-run|state|national|news|press|wire) )*(agency|agencies|service|newspapers?|papers?|dail(y|ies)|outlets?|office|side|team|delegation|staff|media|website|press)$/i.test(
    name,
  ) && !/^(state|local) (media|television|radio)$/i.test(name);

const SPEAKING =
  /ministry|department|office|presidency|embassy|government|parliament|assembly|secretariat|commission|palace|court|cabinet|council|senate|congress|party|agency|house|kremlin|mission|administration|press|news|times|post|herald|tribune|gazette|daily|journal|telegraph|observer|television|tv|radio|media|delegation|army|command/;
/** Offices that every state has one of; without a country they are those of the place. */
const BARE =
  /^((the|foreign|defen[cs]e|interior|presidential|prime|minister's|ministry|of|external|affairs|foreign affairs) ?)*(ministry|presidency|office|palace|parliament|assembly|government|premiership|cabinet|affairs|secretariat|chancellery)$/;

/** The country where the sentence, or the meeting that it goes on about, takes place. */
function countryHere(context: Context, units: Unit[]): string | null {
  const there = units.find(
    (u, i) => u.kind === "place" && u.country && !u.possessive && /^(in|at)$/.test(beforeThe(units, i)),
  );
  return there?.country ?? context.focus?.country ?? context.place?.code ?? context.host;
}

/** Whose ministry "the ministry" is: that of the country's minister among those last met. */
function fieldOfMinistry(context: Context, country: string | null): string | null {
  if (!country) return null;
  for (const { id } of context.focus?.people ?? []) {
    const person = context.people.all[id]!;
    const role = person.country === country ? person.roles.find((held) => held.head === "minister") : undefined;
    const field =
      role && /\b(foreign|defen[cs]e|interior|finance|trade|energy|economy|justice)\b/i.exec(role.text)?.[1];
    if (field) return field[0]!.toUpperCase() + field.slice(1).toLowerCase();
  }
  return null;
}

const isLow = (units: Unit[], i: number, pattern: RegExp): boolean =>
  units[i] !== undefined && pattern.test(units[i]!.low);

const official = (name: string, country: string | null, from: number, to: number): Credit => {
  const low = fold(name);
  const kind: OutletKind = /assembly|parliament|senate|congress|duma|knesset/.test(low)
    ? "legislature"
    : /party/.test(low)
      ? "party"
      : /television|radio|tv/.test(low)
        ? "broadcaster"
        : /times|post|herald|news|daily|gazette|tribune/.test(low)
          ? "newspaper"
          : "government";
  return { name, kind, country, from, to, link: "explicit", rule: "an office that reports" };
};

/** "White House": a name of its own in the lexicon. */
function isKnown(context: Context, name: string): boolean {
  let level = context.reader.lexicon.phrases;
  let known = false;
  for (const word of fold(name).split(" ")) {
    const node = level.get(word);
    if (!node) return false;
    known = node.phrase?.outlet !== undefined;
    level = node.next;
  }
  return known;
}

/** "Cuban presidential office"; a name that already tells its country stays as it is. */
function withCountry(context: Context, country: string | null, name: string): string {
  const demonym = country ? context.reader.lexicon.demonyms.get(country) : undefined;
  const clean = trimThe(name);
  if (!demonym || isKnown(context, clean) || fold(clean).includes(fold(demonym)) || /\bof\b [A-Z]/.test(clean))
    return clean;
  return country === "USA" ? `U.S. ${clean}` : `${demonym} ${clean}`;
}

/** Lends the credits of a sentence to its events, or to the meeting that it goes on about. */
export function attach(
  context: Context,
  credits: Credit[],
  events: Draft[],
  sentenceText: string,
  units: Unit[],
): void {
  const targets = events.filter((event) => /^(meeting|series|call|gift|arrival|departure|other)$/.test(event.kind));
  for (const credit of credits) {
    if (credit.kind !== "collective" || credit.link === "explicit")
      context.lastOutlet = { name: credit.name, kind: credit.kind, country: credit.country };
    const gift = targets.find((event) => event.kind === "gift" && isReadoutOf(event, credit));
    if (gift) give(gift, credit, credit.link);
    else if (targets.length > 0)
      for (const event of targets)
        give(
          event.kind === "meeting" ? meetingOf(context, units, event) : event,
          credit,
          event.kind === "series" ? "umbrella" : credit.link,
        );
    else if (context.focus && goesOn(sentenceText) && !tellsAnother(context.focus, units))
      give(meetingOf(context, units, context.focus), credit, credit.link);
  }
}

/** "X's readout of an exchange of gifts" reports the gifts alone. */
const isReadoutOf = (event: Draft, credit: Credit): boolean => {
  const from = event.support[0]?.from ?? 0;
  return credit.to <= from && from - credit.to < 7;
};

/** The meeting, among the latest, whose people the sentence names more of than the one at hand. */
function meetingOf(context: Context, units: Unit[], atHand: Draft): Draft {
  const named = new Set(units.filter((u) => u.person >= 0).map((u) => u.person));
  const score = (event: Draft) => event.people.filter((person) => named.has(person.id)).length;
  let best = atHand;
  for (const event of context.drafts.slice(-8))
    if (event.kind === "meeting" && event.status === "held" && score(event) > score(best)) best = event;
  return best;
}

/** Has someone else meet: a meeting of its own, even if it could not be read. */
function tellsAnother(focus: Draft, units: Unit[]): boolean {
  const someone = units.some(
    ({ kind, person, roles }) =>
      kind === "person" &&
      roles.some((role) => !/spokes|secretary/.test(role.head)) &&
      !focus.people.some(({ id }) => id === person),
  );
  return someone && units.some((u) => u.kind === "word" && u.bits & (W.MEET | W.RECEIVE | W.TALK | W.TALKS));
}

/** Speaks of the meeting just told. */
const goesOn = (text: string): boolean =>
  /\b(meeting|talks?|both sides|two sides|the two|the sides|they|discuss\w*|conversations?|spoke|audience|exchang\w*|during|agreed|session|underlined|stressed|conveyed|thanked|told|signed|posted a photo|ministers|leaders|presidents)\b/i.test(
    text,
  ) &&
  // What is said within quotation marks plans nothing.
  !/\b(toured|visited|laid|will|planned|plans|(other|further|more|additional) (meetings|talks))\b/i.test(
    text.replace(/["\u201c][^"\u201d]*["\u201d]?/g, " "),
  );

export function give(event: Draft, credit: Credit, link: Link): void {
  const known = event.outlets.find((outlet) => outlet.name === credit.name);
  if (known) {
    if (link === "explicit") known.link = "explicit";
  } else event.outlets.push({ name: credit.name, link, kind: credit.kind, country: credit.country });
  event.support.push({
    field: "outlet",
    claim: credit.name,
    from: credit.from,
    to: credit.to,
    rule: `${link}: ${credit.rule}`,
  });
}
