import { es as spanish } from "date-fns/locale/es";
import { formatDay } from "../../days";
import type { Day } from "../../model";
import type { Unit } from "../periods";
import { capitalize } from "../words";
import type { DayForm, Messages } from "./en";

const PATTERNS: Record<DayForm, string> = {
  full: "d 'de' MMMM 'de' yyyy",
  long: "EEEE d 'de' MMMM 'de' yyyy",
  day: "d 'de' MMMM",
  short: "d MMM",
  weekday: "EEE d MMM",
  weekdayOnTwoLines: "EEE'<br>'d MMM",
  ordinal: "d",
  number: "d",
  month: "MMMM 'de' yyyy",
  shortMonth: "MMM yyyy",
  monthOnTwoLines: "MMM'<br>'yyyy",
};
const day = (one: Day, form: DayForm): string => formatDay(one, PATTERNS[form], spanish);

const digits = new Intl.NumberFormat("es", { useGrouping: true });
const SMALL = "cero una dos tres cuatro cinco seis siete ocho nueve diez once doce".split(" ");
/** Before a feminine noun, or a masculine one. */
const inWords = (number: number, masculine = false): string =>
  masculine && number === 1 ? "un" : (SMALL[number] ?? digits.format(number));

const NOUNS = {
  meeting: ["reunión", "reuniones", false],
  named: ["reunión con interlocutor", "reuniones con interlocutor", false],
  call: ["llamada", "llamadas", false],
  official: ["funcionario", "funcionarios", true],
  counterpart: ["interlocutor", "interlocutores", true],
  other: ["otro", "otros", true],
  event: ["hecho", "hechos", true],
  article: ["artículo", "artículos", true],
  day: ["día", "días", true],
  week: ["semana", "semanas", false],
  month: ["mes", "meses", true],
} as const;
type Noun = keyof typeof NOUNS;
const noun = (number: number, name: Noun): string => NOUNS[name][number === 1 ? 0 : 1];
const count = (number: number, name: Noun): string => `${digits.format(number)} ${noun(number, name)}`;
const countInWords = (number: number, name: Noun): string => `${inWords(number, NOUNS[name][2])} ${noun(number, name)}`;

const conjunction = new Intl.ListFormat("es", { type: "conjunction" });
const list = (items: readonly string[]): string => conjunction.format(items);

function span(first: Day, last: Day): string {
  if (first === last) return day(first, "full");
  if (first.slice(0, 7) === last.slice(0, 7)) return `${day(first, "number")}–${day(last, "full")}`;
  return `${day(first, first.slice(0, 4) === last.slice(0, 4) ? "day" : "full")} – ${day(last, "full")}`;
}

const many = (least: number | null): string =>
  least === null ? "sin número dado" : `al menos ${countInWords(least, "meeting")}`;

export const es: Messages = {
  locale: "es",
  separators: ",.",
  countries: { PRK: "Corea del Norte", KOR: "Corea del Sur" },
  list,
  capitalize,
  span,
  day,
  daySpan: (first, last) => `${day(first, "number")}–${day(last, "short")}`,

  questions: {
    "per-day": "¿Cuántas reuniones hubo cada día?",
    "per-official": "¿Quién estuvo en cuántas reuniones?",
    "per-outlet": "¿Quién informó de las reuniones?",
    coverage: "¿Quién informó de qué?",
    timeline: "¿Cómo transcurrió la visita?",
    network: "¿Quién se reunió con quién?",
    comparison: "¿En qué coinciden los artículos?",
  },
  theNumbers: "Las cifras",
  notNamed: "sin nombre",

  notes: {
    leavesOpen: (what) => `El texto deja abierto: ${what.join("; ")}.`,
    scope: (scope) => `Muestra una parte de las tablas: ${scope}.`,
    sources: (articles, cited) => `${articles === 1 ? "Fuente" : "Fuentes"}: ${cited.join("; ")}`,
    moreArticles: (number) => `y ${digits.format(number)} artículos más`,
    publisherUnknown: "Editor desconocido",
    notShown: (what) => `No se muestran: ${list(what)}.`,
  },
  andOthers: (number) => `y otros ${digits.format(number)}`,
  others: (number) => `otros ${digits.format(number)}`,
  andMore: (number) => `y ${digits.format(number)} más`,
  othersName: "Otros",
  nothing: "Nada",
  visitors: "Visitantes",

  event: {
    kinds: {
      meeting: "reunión",
      series: "serie",
      arrival: "llegada",
      departure: "salida",
      gift: "obsequios",
      call: "llamada",
      other: "otro hecho",
    },
    statuses: {
      held: "celebrado",
      planned: "previsto",
      possible: "posible",
      denied: "desmentido",
      background: "antecedente",
    },
    possibleProgramme: "posible programa",
    series: (from, to) => `serie de ${to === null ? `${from} o más` : to === from ? `${from}` : `${from} a ${to}`}`,
    links: {
      explicit: "",
      coreferent: " (por «el informe dijo también»)",
      umbrella: " (por la serie en conjunto)",
    },
    counterpartNotNamed: "interlocutor no nombrado",
    noOutletNamed: "ningún medio nombrado",
    dayLeftOpen: "día sin precisar",
  },

  perDay: {
    subtitle: (unit, when, labelled) =>
      `Reuniones celebradas por ${noun(1, unit)}, ${when}${labelled ? "" : ". Lleno: interlocutor nombrado; rayado: no nombrado, al menos tantas; punteado: posibles"}; borde difuminado: el texto no pone límite superior`,
    noDay: "Ningún hecho de las tablas tiene un día preciso",
    none: "Ninguna reunión en este período",
    onlyPossible: (number) => `Ninguna reunión informada; ${inWords(number)} posible${number === 1 ? "" : "s"}`,
    namedOn: (total, when) => `${countInWords(total, "named")} ${when}`,
    namedIn: (total, periods, unit, most) =>
      `${countInWords(total, "named")} en ${countInWords(periods, unit)}${most ? `, la mayoría (${inWords(most.number)}) ${most.when}` : ""}`,
    on: (first: Day, unit: Unit) => {
      if (unit === "day") return `el ${day(first, "day")}`;
      return unit === "week" ? `en la semana del ${day(first, "day")}` : `en ${day(first, "month")}`;
    },
    onThe: (one) => `el día ${day(one, "ordinal")}`,
    series: (when, least) => `una serie ${when}, ${many(least)}`,
    seriesIn: (periods, unit, least) => `series en ${countInWords(periods, unit)}, ${many(least)}`,
    openSeries: (days) => `cuántas reuniones tuvo la serie del ${days}, y con quién`,
    openLists: (days) => `si hubo más el ${days}`,
    openPossible: (days) => `si hubo programa el ${days}`,
    undated: (number) => `el día de ${count(number, "meeting")}, que no se muestra aquí`,
    otherDays: (number) => `otros ${digits.format(number)} días`,
    weekOf: (when) => `Semana del ${when}`,
    kinds: { named: "Con interlocutor nombrado", series: "En una serie, al menos", possible: "Posibles" },
    notMeetings: "No son reuniones",
    notAMeeting: "no es una reunión",
    moments: { arrival: "Llegada", departure: "Salida", gift: "Obsequios", call: "Llamada" },
    andCalls: (number) => `y ${count(number, "call")}`,
    noneReported: "ninguna informada",
    possible: (number) => `${digits.format(number)} posible${number === 1 ? "" : "s"}`,
    namesNotGiven: "sin nombres dados",
    namedAndOpen: (number) => `${digits.format(number)} con nombre; lista abierta`,
    named: (number) => `${digits.format(number)} con nombre`,
    orMore: (number) => `${digits.format(number)} o más`,
  },

  perOfficial: {
    subtitle: "Reuniones en las que el texto sitúa a cada funcionario; punteado: no dice en cuáles estuvo",
    moreThanMeetings: (meetings) =>
      `Una reunión cuenta para cada funcionario presente, de modo que las barras suman más que ${meetings === 1 ? "la reunión celebrada" : `las ${count(meetings, "meeting")} celebradas`}.`,
    none: "Ningún funcionario es nombrado en una reunión",
    onlyPossible: (officials) =>
      `De ningún funcionario se dice que estuviera en una reunión; ${countInWords(officials, "official")} ${officials === 1 ? "pudo" : "pudieron"} estar`,
    tied: (officials, meetings) =>
      `${countInWords(officials, "official")} son nombrados en ${countInWords(meetings, "meeting")} cada uno`,
    first: (name, named, meetings, others, most, each) => {
      const all =
        named < meetings
          ? `${inWords(named)} de ${countInWords(meetings, "named")}`
          : meetings === 1
            ? "la única reunión con interlocutor"
            : `las ${countInWords(meetings, "named")}`;
      if (others === 0) return `${name} estuvo en ${all}`;
      const rest = others === 1 ? "otro" : `otros ${inWords(others)}`;
      return `${name} estuvo en ${all}; ${rest} en ${each ? inWords(most) : `hasta ${inWords(most)}`}${each && others > 1 ? " cada uno" : ""}`;
    },
    open: (names, number) =>
      `en cuáles de las reuniones ${number === 1 ? "estuvo" : "estuvieron"} ${names}, si es que en alguna`,
    kinds: { stated: "Dicho", inferred: "Deducido", possible: "Posible" },
    sides: { visitor: "Visitantes", host: "Anfitriones", other: "Otros" },
    inferred: (number) => `${digits.format(number)} deducida${number === 1 ? "" : "s"}`,
    possible: (number) => `${digits.format(number)} posible${number === 1 ? "" : "s"}`,
    atMostEach: (told) => `como mucho ${told} cada uno`,
  },

  perOutlet: {
    subtitle: "Reuniones con interlocutor que el texto atribuye a cada medio; rayado: por «el informe dijo también»",
    none: "Ninguna reunión con interlocutor, y así ninguna atribuida a un medio",
    every: "Toda reunión con interlocutor se atribuye a un medio",
    without: (number, meetings) =>
      capitalize(
        `${inWords(number)} de ${countInWords(meetings, "named")} ${number === 1 ? "no tiene" : "no tienen"} medio nombrado`,
      ),
    most: (outlet, number) => `a ${outlet} se ${number === 1 ? "le atribuye" : "le atribuyen"} ${inWords(number)}`,
    open: (number) => `quién informó de ${number === 1 ? "una reunión" : `${inWords(number)} de las reuniones`}`,
    umbrella: (names) =>
      `Citado por la visita o una serie en conjunto, lo que no cuenta para ninguna reunión: ${names}.`,
    explicit: "Citado por la reunión",
    coreferent: "Citado por «el informe dijo también»",
    alsoSaid: (number) => `${digits.format(number)} «dijo también»`,
    noOutlet: "Ningún medio nombrado",
    noOutletDetail: "el texto no dice quién informó de ellas",
    kinds: {
      agency: "agencia",
      newspaper: "periódico",
      broadcaster: "emisora",
      website: "sitio web",
      government: "gobierno",
      legislature: "parlamento",
      party: "partido",
      organisation: "organización",
      person: "persona",
      collective: "varios medios",
    },
  },

  coverage: {
    subtitle:
      "Medios citados por cada hecho. Lleno: por ese mismo hecho; cuadro abierto: por «el informe dijo también»; anillo: por una serie en conjunto",
    laterEvents: (number) => `${digits.format(number)} hechos posteriores`,
    lesserOutlets: (number) => `${digits.format(number)} medios citados menos veces`,
    marks: {
      explicit: "Citado por el hecho",
      coreferent: "Por «el informe dijo también»",
      umbrella: "Por una serie en conjunto",
    },
    noneNamed: "ninguno",
    alone: "solo uno",
    none: "Ninguna reunión en este período",
    finding: (meetings, several, one, none) => {
      const told = [
        several > 0 && `${inWords(several)} se ${several === 1 ? "atribuye" : "atribuyen"} a varios medios`,
        one > 0 && `${inWords(one)} a uno solo`,
        none > 0 && `${inWords(none)} a ninguno`,
      ].flatMap((part) => part || []);
      return `De ${countInWords(meetings, "named")}, ${list(told)}`;
    },
  },

  timeline: {
    subtitle: (when) =>
      `Lo que se cuenta de cada día, ${when}. Lleno: reunión; punto en anillo: serie; anillo: posible; rombo: no es reunión; día gris: nada contado`,
    noDay: "Ningún hecho de las tablas tiene fecha",
    none: "Ningún hecho con fecha",
    together: (number) => `Contadas juntas: ${digits.format(number)} o más de estas`,
    meetings: "Reuniones",
    series: "Series",
    seriesOverSpan: "Series de varios días",
    possible: "Posibles",
    notMeetings: "No son reuniones",
    noMeetings: (days) => `Ninguna reunión contada en ${countInWords(days, "day")}`,
    finding: (days, busy, only, silent) => {
      const length = countInWords(days, "day");
      const of =
        only === null
          ? `se cuentan reuniones ${busy * 2 < days ? "solo " : ""}de ${countInWords(busy, "day")}`
          : `se cuentan reuniones solo del ${day(only, "day")}`;
      const nothing = silent > 0 ? `; nada en absoluto de ${countInWords(silent, "day")}` : "";
      return capitalize(
        `${busy === days ? `se cuentan reuniones de cada uno de ${length}` : `en ${length}, ${of}`}${nothing}`,
      );
    },
  },

  network: {
    subtitle: "Una línea une a dos que se reunieron, más gruesa cuanto más veces; punteada: uno de los dos pudo estar",
    hidden: (number) => `${count(number, "other")} con menos reuniones`,
    mayHaveMet: "Pudieron reunirse",
    met: (times) => `Se reunieron ${times === 1 ? "una vez" : `${digits.format(times)} veces`}`,
    pairs: "Pares",
    possibleLine: (line) => `posible: ${line}`,
    metSide: "Con quién",
    whomTheyMet: "Con quién se reunieron",
    meetings: (number, possible) =>
      `${count(number, "meeting")}${possible > 0 ? `, ${digits.format(possible)} posible${possible === 1 ? "" : "s"}` : ""}`,
    none: "Ninguna reunión con un interlocutor nombrado",
    leftOpen: "Queda abierto quién estuvo en las reuniones",
    finding: (name, counterparts, all, only, maybe) =>
      `${name} se reunió con ${only ?? `${all ? "los " : ""}${countInWords(counterparts, "counterpart")}`}${maybe > 0 ? `; ${inWords(maybe, true)} de su parte ${maybe === 1 ? "pudo" : "pudieron"} estar` : ""}`,
    someoneMet: (name, others) => `${name} se reunió con ${others}`,
    someoneMayHaveMet: (name, others) => `${name} pudo reunirse con ${others}`,
  },

  comparison: {
    subtitle:
      "Hechos por artículo. Lleno: contado, y nadie lo contradice; rombo: otro artículo dice otra cosa; punto: no contado",
    told: "Contado",
    contradicted: "Contradicho",
    aspects: { day: "el día", status: "el estado", number: "el número" },
    differs: (what) => `difiere ${what.join(", ")}`,
    differsInWords: (what) => `difiere ${list(what)}`,
    alone: "solo uno",
    toldByOne: "contado por uno solo",
    agreed: "coinciden",
    noSecond: "No hay otro artículo con el que comparar",
    noneShared: (articles) => `Ningún hecho es contado por más de uno de ${countInWords(articles, "article")}`,
    finding: (articles, events, agree, against, alone) => {
      const parts = [
        `${countInWords(articles, "article")} coinciden en ${inWords(agree, true)} de ${countInWords(events, "event")}`,
        against > 0 && `se contradicen en ${inWords(against, true)}`,
        alone > 0 && (alone === 1 ? "uno lo cuenta uno solo" : `${inWords(alone, true)} los cuenta uno solo`),
      ];
      return capitalize(parts.filter(Boolean).join("; "));
    },
  },
};
