const n = (number: number): string => number.toLocaleString("en");
const rows = (number: number): string => `${n(number)} ${number === 1 ? "row" : "rows"}`;

/** Every word of ours on the page that is not in a figure, in English; other languages say the same in their own way. */
export const en = {
  title: "Diplomatic meetings as reported",
  /** Before and after the articles that the events were read in. */
  lead: (events: number): [string, string] => [
    `${n(events)} ${events === 1 ? "event" : "events"} read in `,
    ". Every row says on which words of the text it rests, and how surely.",
  ],
  corpus: {
    heading: "The newest events, and the words they rest on",
    lead: (events: number, articles: number) =>
      `The charts count all that ${n(articles)} ${articles === 1 ? "article tells" : "articles tell"} in ${rows(events)} of events; an event that several articles tell counts once.`,
    table: (shown: number, all: number) =>
      `The table holds ${shown < all ? `the newest ${n(shown)} of ${n(all)} events` : `all ${n(all)} events`}, as each article tells them. Filters and search act on the table alone; the charts stay as they are.`,
    filters: "Filters for the table",
  },
  skip: "Skip to the table",
  footer: "Tables: CC BY 4.0. Made with Readout.",

  filters: {
    name: "Filters for all charts and the table",
    from: "From",
    to: "To",
    official: "Official",
    outlet: "Outlet",
    all: "all",
    noneNamed: "none named",
    howSure: "How sure",
    clear: "Show everything",
  },
  certainties: { sure: "stated", less: "in a series, inferred or “also said”", possible: "possible" },
  /** What a filter leaves, a part each. */
  scope: {
    from: (day: string) => `from ${day}`,
    to: (day: string) => `to ${day}`,
    official: (name: string) => `with ${name}`,
    outlet: (name: string) => `reported by ${name}`,
    noOutlet: "no outlet named",
    without: (what: readonly string[]) => `without what is ${what.join(" or ")}`,
  },
  status: (shown: number, all: number, scope: string, ofMark: boolean) =>
    `${n(shown)} of ${rows(all)}${scope ? `; only ${scope}` : ""}${ofMark ? "; only those behind the chosen mark" : ""}.`,

  download: "Download",
  downloadAs: (format: string, chart: string) => `Download as ${format}: ${chart}`,
  allRows: "Show all rows of the chart",
  fewerRows: "Show fewer",
  nothing: "Nothing to show.",
  marks: { mark: "Mark", kind: "Kind", count: "Count", behind: "Behind it" },
  rows,
  rowsBehind: (number: number, mark: string, kind: string) => `${rows(number)} behind ${mark}, ${kind}`,

  table: {
    heading: "Every event, and the words it rests on",
    name: "The table of events",
    search: "Search",
    allAgain: "Show all rows again",
    more: "More",
    showMore: (next: number, left: number) => `Show ${n(next)} more of ${n(left)}`,
    columns: {
      date: "Date",
      what: "What",
      visitors: "Visitors",
      others: "Met with",
      outlets: "Reported by",
      place: "Place",
    },
    attendance: { stated: "", inferred: " (inferred)", possible: " (possible)" },
    links: { explicit: "", coreferent: " (by “also said”)", umbrella: " (as a whole)" },
    evidence: "Evidence",
    inCharts: "In charts",
  },
  evidence: {
    heading: "Where each event stands in the text",
    first: (shown: number, all: number) =>
      `Without JavaScript, the first ${n(shown)} of ${n(all)} events are shown; the tables have them all.`,
    none: "No evidence is given.",
    place: (paragraph: number, start: number, end: number) => `paragraph ${paragraph}, characters ${start}–${end}`,
    fields: {
      kind: "kind",
      status: "status",
      date: "date",
      earliest: "earliest",
      latest: "latest",
      count: "count",
      place: "place",
      part_of: "part of",
      official: "official",
      attendance: "attendance",
      outlet: "outlet",
      party: "party",
    },
  },

  /** The heads of a chart's numbers, and the words in its cells. */
  numbers: {
    day: "day",
    named: "named",
    at_least: "at least",
    open: "open",
    possible: "possible",
    calls: "calls",
    official: "official",
    met: "met",
    stated: "stated",
    inferred: "inferred",
    outlet: "outlet",
    explicit: "explicit",
    coreferent: "coreferent",
    umbrella: "umbrella",
    meetings: "meetings",
    date: "date",
    event: "event",
    link: "link",
    status: "status",
    article: "article",
    verdict: "verdict",
    yes: "yes",
    no: "no",
  } as Record<string, string>,
};

export type PageMessages = typeof en;
