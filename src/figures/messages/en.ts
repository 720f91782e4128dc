import type { CountUnit } from "../../counts/fold";
import { formatDay } from "../../days";
import type { Day, EventKind, EventStatus, OutletKind } from "../../model";
import type { Unit } from "../periods";
import { capitalize, count, countInWords, inWords, listInWords, spanInWords } from "../words";

const PATTERNS = {
  full: "d MMMM yyyy",
  long: "EEEE d MMMM yyyy",
  day: "d MMMM",
  short: "d MMM",
  weekday: "EEE d MMM",
  weekdayOnTwoLines: "EEE'<br>'d MMM",
  ordinal: "do",
  number: "d",
  month: "MMMM yyyy",
  shortMonth: "MMM yyyy",
  monthOnTwoLines: "MMM'<br>'yyyy",
  year: "yyyy",
};

/** How a day is put into words. */
export type DayForm = keyof typeof PATTERNS;

const is = (number: number) => (number === 1 ? "is" : "are");

/** Every word of ours that a figure shows, in English; other languages say the same in their own way. */
export const en = {
  locale: "en",
  /** Decimal and thousands, as plotly.js wants them; its own where empty. */
  separators: "",
  /** Countries whose common name the list of countries doesn't have. */
  countries: {} as Record<string, string>,
  list: listInWords,
  capitalize,
  span: spanInWords,
  day: (day: Day, form: DayForm) => formatDay(day, PATTERNS[form]),

  /** A span of days in a few letters; its ends are not far apart. */
  daySpan: (first: Day, last: Day) => `${formatDay(first, "d")}–${formatDay(last, "d MMM")}`,

  questions: {
    "per-day": "How many meetings were there each day?",
    "per-official": "Who was at how many meetings?",
    "per-outlet": "Who reported the meetings?",
    coverage: "Who reported what?",
    timeline: "How did the visit run?",
    network: "Who met whom?",
    comparison: "Where do the reports agree?",
  } as Record<string, string>,
  theNumbers: "The numbers",
  firstRows: (shown: number, all: number) => `The first ${shown.toLocaleString("en")} of ${all.toLocaleString("en")}`,
  counted: {
    events: "Told by several articles, an event counts once",
    reports: "Told by several articles, an event counts for each of them",
  } as Record<CountUnit, string>,
  notNamed: "not named",

  notes: {
    leavesOpen: (what: readonly string[]) => `The text leaves open: ${what.join("; ")}.`,
    scope: (scope: string) => `Shows a part of the tables: ${scope}.`,
    sources: (articles: number, cited: readonly string[]) =>
      `${articles === 1 ? "Source" : "Sources"}: ${cited.join("; ")}`,
    counted: (articles: number) => `${articles === 1 ? "Source" : "Sources"}: ${count(articles, "article")}`,
    moreArticles: (number: number) => `and ${number} more articles`,
    publisherUnknown: "Publisher unknown",
    notShown: (what: readonly string[]) => `Not shown: ${listInWords(what)}.`,
  },
  andOthers: (number: number) => `and ${number} others`,
  others: (number: number) => `${number} others`,
  andMore: (number: number) => `and ${number} more`,
  othersName: "Others",
  nothing: "Nothing",
  visitors: "Visitors",

  event: {
    kinds: {
      meeting: "meeting",
      series: "series",
      arrival: "arrival",
      departure: "departure",
      gift: "gift",
      call: "call",
      other: "other",
    } as Record<EventKind, string>,
    statuses: {
      held: "held",
      planned: "planned",
      possible: "possible",
      denied: "denied",
      background: "background",
    } as Record<EventStatus, string>,
    possibleProgramme: "possible programme",
    series: (from: number, to: number | null) =>
      `series of ${to === null ? `${from} or more` : to === from ? from : `${from} to ${to}`}`,
    links: {
      explicit: "",
      coreferent: " (by “the report also said”)",
      umbrella: " (for the series as a whole)",
    },
    counterpartNotNamed: "counterpart not named",
    noOutletNamed: "no outlet named",
    dayLeftOpen: "day left open",
  },

  perDay: {
    subtitle: (unit: Unit, span: string, labelled: boolean) =>
      `Meetings held per ${unit}, ${span}${labelled ? "" : ". Solid: counterpart named; hatched: not named, at least so many; dotted: possible"}; a fading top: the text sets no upper limit`,
    noDay: "No event in the tables is dated to a day",
    none: "No meetings in this period",
    onlyPossible: (number: number) => `No meetings reported; ${inWords(number)} possible`,
    namedOn: (total: number, when: string) => `${countInWords(total, "named meeting")} ${when}`,
    namedIn: (total: number, periods: number, unit: Unit, most?: { number: number; when: string }) =>
      `${countInWords(total, "named meeting")} in ${countInWords(periods, unit)}${most ? `, most (${inWords(most.number)}) ${most.when}` : ""}`,
    on: (first: Day, unit: Unit) => {
      if (unit === "day") return `on ${formatDay(first, "d MMMM")}`;
      if (unit === "year") return `in ${formatDay(first, "yyyy")}`;
      return unit === "week" ? `in the week of ${formatDay(first, "d MMMM")}` : `in ${formatDay(first, "MMMM yyyy")}`;
    },
    onThe: (day: Day) => `on the ${formatDay(day, "do")}`,
    /** `least` is `null` where some of them set no upper bound. */
    series: (when: string, least: number | null) =>
      `a series ${when}, ${least === null ? "number not given" : `at least ${inWords(least)} meetings`}`,
    seriesIn: (periods: number, unit: Unit, least: number | null) =>
      `series in ${countInWords(periods, unit)}, ${least === null ? "number not given" : `at least ${inWords(least)} meetings`}`,
    openSeries: (days: string) => `how many meetings the series of ${days} had, and with whom`,
    openLists: (days: string) => `whether there were more on ${days}`,
    openPossible: (days: string) => `whether there was a programme on ${days}`,
    undated: (number: number) => `the day of ${count(number, "meeting")}, not shown here`,
    otherDays: (number: number) => `${number} other days`,
    weekOf: (span: string) => `Week of ${span}`,
    kinds: { named: "With a named counterpart", series: "In a series, at least", possible: "Possible" },
    notMeetings: "Not meetings",
    notAMeeting: "not a meeting",
    moments: { arrival: "Arrival", departure: "Departure", gift: "Gifts", call: "Call" } as Record<string, string>,
    andCalls: (number: number) => `and ${count(number, "call")}`,
    noneReported: "none reported",
    possible: (number: number) => `${number} possible`,
    namesNotGiven: "names not given",
    namedAndOpen: (number: number) => `${number} named; list left open`,
    named: (number: number) => `${number} named`,
    orMore: (number: number) => `${number} or more`,
  },

  perOfficial: {
    subtitle: "Meetings at which the text puts each official; dotted: it does not say at which they were",
    moreThanMeetings: (meetings: number) =>
      `A meeting counts for each official at it, so the bars add up to more than the ${count(meetings, "meeting")} held.`,
    none: "No official is named at a meeting",
    onlyInSeries: "Officials are told of in series alone, at no named meeting",
    onlyPossible: (officials: number) =>
      `No official is said to have been at a meeting; ${countInWords(officials, "official")} may have been`,
    tied: (officials: number, meetings: number) =>
      `${inWords(officials)} officials are named at ${countInWords(meetings, "meeting")} each`,
    /** `longest` counts meetings and series. */
    tiedWithSeries: (officials: number, longest: number) =>
      `${inWords(officials)} officials are named at ${inWords(longest)} meetings or series each`,
    /** `most` is the highest number of meetings of the others, `each` whether all of them have it. */
    first: (name: string, named: number, meetings: number, others: number, most: number, each: boolean) => {
      const all =
        named === meetings
          ? `all ${countInWords(meetings, "named meeting")}`
          : `${inWords(named)} of ${countInWords(meetings, "named meeting")}`;
      if (others === 0) return `${name} was at ${all}`;
      return `${name} was at ${all}; ${inWords(others)} ${others === 1 ? "other" : "others"} at ${each ? inWords(most) : `up to ${inWords(most)}`}${each && others > 1 ? " each" : ""}`;
    },
    open: (names: string, number: number) =>
      `at which of the meetings ${names} ${number === 1 ? "was" : "were"}, if at any`,
    kinds: { stated: "Stated", inferred: "Inferred", possible: "Possible" },
    sides: { visitor: "Visitors", host: "Hosts", other: "Others" },
    inferred: (number: number) => `${number} inferred`,
    possible: (number: number) => `${number} possible`,
    atMostEach: (told: string) => `at most ${told} each`,
  },

  perOutlet: {
    subtitle: "Named meetings that the text credits to each outlet; hatched: by “the report also said”",
    none: "No named meetings, so none credited to an outlet",
    every: "Every named meeting is credited to an outlet",
    without: (number: number, meetings: number) =>
      `${capitalize(inWords(number))} of ${countInWords(meetings, "named meeting")} ${number === 1 ? "has" : "have"} no outlet named`,
    most: (outlet: string, number: number) => `${outlet} is credited for ${inWords(number)}`,
    open: (number: number) => `who reported ${number === 1 ? "one meeting" : `${inWords(number)} of the meetings`}`,
    umbrella: (names: string) =>
      `Credited for the visit or a series as a whole, which is counted for no single meeting: ${names}.`,
    explicit: "Credited for the meeting",
    coreferent: "Credited by “the report also said”",
    alsoSaid: (number: number) => `${number} “also said”`,
    noOutlet: "No outlet named",
    noOutletDetail: "the text does not say who reported it",
    kinds: {
      agency: "agency",
      newspaper: "newspaper",
      broadcaster: "broadcaster",
      website: "website",
      government: "government",
      legislature: "legislature",
      party: "party",
      organisation: "organisation",
      person: "person",
      collective: "collective",
    } as Record<OutletKind, string>,
  },

  coverage: {
    subtitle:
      "Outlets credited for each event. Filled: for that very event; open square: by “the report also said”; ring: for a series as a whole",
    laterEvents: (number: number) => `${number} later events`,
    lesserOutlets: (number: number) => `${number} outlets credited less often`,
    marks: {
      explicit: "Credited for the event",
      coreferent: "By “the report also said”",
      umbrella: "For a series as a whole",
    },
    noneNamed: "none named",
    alone: "alone",
    none: "No meetings in this period",
    /** How many of the meetings are credited to several outlets, to one and to none. */
    finding: (meetings: number, several: number, one: number, none: number) => {
      const parts = [
        [several, "to several outlets"],
        [one, "to one alone"],
        [none, "to none"],
      ] as const;
      const told = parts.filter(([number]) => number > 0);
      if (told.length === 1)
        return capitalize(`all ${countInWords(meetings, "named meeting")} are credited ${told[0]![1]}`);
      const each = told.map(
        ([number, where], index) => `${inWords(number)} ${index === 0 ? `${is(number)} credited ` : ""}${where}`,
      );
      return `Of ${countInWords(meetings, "named meeting")}, ${listInWords(each)}`;
    },
  },

  timeline: {
    subtitle: (span: string) =>
      `What is told of each day, ${span}. Filled: meeting; dot in a ring: series; ring: possible; diamond: not a meeting; grey day: nothing told`,
    noDay: "No event in the tables is dated",
    none: "No dated events",
    together: (number: number) => `Told together: ${number} or more of these`,
    meetings: "Meetings",
    series: "Series",
    seriesOverSpan: "Series over a span",
    possible: "Possible",
    notMeetings: "Not meetings",
    noMeetings: (days: number) => `No meetings told of in ${countInWords(days, "day")}`,
    /** `only` is the day, where the meetings are of one alone. */
    finding: (days: number, busy: number, only: Day | null, silent: number) => {
      const length = countInWords(days, "day");
      const of =
        only === null
          ? `meetings are told of ${countInWords(busy, "day")}${busy * 2 < days ? " only" : ""}`
          : `the meetings are told of ${formatDay(only, "d MMMM")} alone`;
      const nothing = silent > 0 ? `; nothing at all of ${countInWords(silent, "day")}` : "";
      return capitalize(
        `${busy === days ? `meetings are told of each of ${length}` : `in ${length}, ${of}`}${nothing}`,
      );
    },
  },

  network: {
    subtitle: "A line joins two who met, thicker the more often; dotted: one of the two may have been there",
    hidden: (number: number) => `${count(number, "other")} with fewer meetings`,
    mayHaveMet: "May have met",
    met: (times: number) => `Met ${times === 1 ? "once" : `${times} times`}`,
    pairs: "Pairs",
    possibleLine: (line: string) => `possible: ${line}`,
    metSide: "Met",
    whomTheyMet: "Whom they met",
    meetings: (number: number, possible: number) =>
      `${count(number, "meeting")}${possible > 0 ? `, ${possible} possible` : ""}`,
    none: "No meetings with a named counterpart",
    leftOpen: "Who was at the meetings is left open",
    /** `only` is the counterpart's name, where there is one alone. */
    finding: (name: string, counterparts: number, all: boolean, only: string | null, maybe: number) =>
      `${name} met ${only ?? `${all ? "all " : ""}${countInWords(counterparts, "counterpart")}`}${maybe > 0 ? `; ${inWords(maybe)} of the same side may have been there` : ""}`,
    many: (visitors: number, counterparts: number, pairs: number) =>
      capitalize(
        `${countInWords(visitors, "visitor")} met ${countInWords(counterparts, "counterpart")}, in ${countInWords(pairs, "pair")}`,
      ),
    someoneMet: (name: string, others: string) => `${name} met ${others}`,
    someoneMayHaveMet: (name: string, others: string) => `${name} may have met ${others}`,
  },

  comparison: {
    subtitle:
      "Events by article. Square: told, and contradicted by none; diamond: another article says otherwise; point: not told",
    told: "Told",
    contradicted: "Contradicted",
    aspects: { day: "day", status: "status", number: "number" },
    differs: (what: readonly string[]) => `${what.join(", ")} differs`,
    differsInWords: (what: readonly string[]) => `${listInWords(what)} differs`,
    alone: "alone",
    toldByOne: "told by one alone",
    agreed: "agreed",
    noSecond: "No second article to compare with",
    noneShared: (articles: number) => `No event is told by more than one of ${countInWords(articles, "article")}`,
    finding: (articles: number, events: number, agree: number, against: number, alone: number) => {
      const parts = [
        `${inWords(articles)} articles agree on ${inWords(agree)} of ${countInWords(events, "event")}${against > 0 ? ` and contradict one another on ${inWords(against)}` : ""}`,
        alone > 0 && `${inWords(alone)} ${is(alone)} told by one alone`,
      ];
      return capitalize(parts.filter(Boolean).join("; "));
    },
  },
};

export type Messages = typeof en;
