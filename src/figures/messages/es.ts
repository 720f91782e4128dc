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
  year: "yyyy",
};
const day = (one: Day, form: DayForm): string => formatDay(one, PATTERNS[form], spanish);

// Made when first needed: making them takes longer than all the rest of this file.
let numbers: Intl.NumberFormat | undefined;
let conjunction: Intl.ListFormat | undefined;
function n(number: number): string {
  numbers ??= new Intl.NumberFormat("es");
  return numbers.format(number);
}
const SMALL = "cero una dos tres cuatro cinco seis siete ocho nueve diez once doce".split(" ");
/** Before a feminine noun, or a masculine one. */
const inWords = (number: number, masculine = false): string =>
  masculine && number === 1 ? "un" : (SMALL[number] ?? n(number));

const NOUNS = {
  meeting: ["reunión", "reuniones", false],
  named: ["reunión con interlocutor identificado", "reuniones con interlocutor identificado", false],
  call: ["llamada", "llamadas", false],
  official: ["participante", "participantes", true],
  counterpart: ["interlocutor", "interlocutores", true],
  other: ["otro", "otros", true],
  event: ["hecho", "hechos", true],
  article: ["artículo", "artículos", true],
  day: ["día", "días", true],
  week: ["semana", "semanas", false],
  month: ["mes", "meses", true],
  year: ["año", "años", true],
} as const;
type Noun = keyof typeof NOUNS;
const noun = (number: number, name: Noun): string => NOUNS[name][number === 1 ? 0 : 1];
const count = (number: number, name: Noun): string => `${n(number)} ${noun(number, name)}`;
const countInWords = (number: number, name: Noun): string => `${inWords(number, NOUNS[name][2])} ${noun(number, name)}`;

function list(items: readonly string[]): string {
  conjunction ??= new Intl.ListFormat("es", { type: "conjunction" });
  return conjunction.format(items);
}

function span(first: Day, last: Day): string {
  if (first === last) return day(first, "full");
  if (first.slice(0, 7) === last.slice(0, 7)) return `${day(first, "number")}–${day(last, "full")}`;
  return `${day(first, first.slice(0, 4) === last.slice(0, 4) ? "day" : "full")} – ${day(last, "full")}`;
}

const many = (least: number | null): string =>
  least === null ? "sin cifra precisa" : `al menos ${countInWords(least, "meeting")}`;

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
    "per-official": "¿Quién asistió a cuántas reuniones?",
    "per-outlet": "¿Quién informó de las reuniones?",
    coverage: "¿Quién informó de qué?",
    timeline: "¿Cómo transcurrió la visita?",
    network: "¿Quién se reunió con quién?",
    comparison: "¿En qué coinciden y en qué discrepan los artículos?",
  },
  theNumbers: "Las cifras",
  firstRows: (shown, all) => `Las primeras ${shown.toLocaleString("es")} de ${all.toLocaleString("es")}`,
  counted: {
    events: "Un hecho del que informan varios artículos cuenta una vez",
    reports: "Un hecho del que informan varios artículos cuenta por cada uno",
  },
  notNamed: "no consta",

  notes: {
    leavesOpen: (what) => `El texto no precisa: ${what.join("; ")}.`,
    scope: (scope) => `Solo una parte de las tablas: ${scope}.`,
    sources: (articles, cited) => `${articles === 1 ? "Fuente" : "Fuentes"}: ${cited.join("; ")}`,
    counted: (articles) => `${articles === 1 ? "Fuente" : "Fuentes"}: ${count(articles, "article")}`,
    moreArticles: (number) => `y ${n(number)} artículos más`,
    publisherUnknown: "Medio desconocido",
    notShown: (what) => `No se muestran: ${list(what)}.`,
  },
  andOthers: (number) => `y ${n(number)} más`,
  others: (number) => `${n(number)} más`,
  andMore: (number) => `y ${n(number)} más`,
  othersName: "Otros",
  nothing: "Nada",
  visitors: "Visitantes",

  event: {
    kinds: {
      meeting: "reunión",
      series: "serie de reuniones",
      arrival: "llegada",
      departure: "salida",
      gift: "entrega de obsequios",
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
    possibleProgramme: "posibles actos",
    series: (from, to) =>
      `serie de ${to === null ? `${from} o más` : to === from ? `${from}` : `entre ${from} y ${to}`}`,
    links: {
      explicit: "",
      coreferent: " (la nota «añade»)",
      umbrella: " (por el conjunto de la serie)",
    },
    counterpartNotNamed: "interlocutor sin identificar",
    noOutletNamed: "sin medio citado",
    dayLeftOpen: "día sin precisar",
  },

  perDay: {
    subtitle: (unit, when, labelled) =>
      `Reuniones celebradas por ${noun(1, unit)}, ${when}${labelled ? "" : ". Color liso: interlocutor identificado; rayado: sin identificar, cifra mínima; punteado: posibles"}; borde superior difuminado: el texto no fija un máximo`,
    noDay: "Las tablas no fechan ningún hecho en un día preciso",
    none: "Ninguna reunión en este período",
    onlyPossible: (number) => `No consta ninguna reunión; ${inWords(number)} posible${number === 1 ? "" : "s"}`,
    namedOn: (total, when) => `${countInWords(total, "named")} ${when}`,
    namedIn: (total, periods, unit, most) =>
      `${countInWords(total, "named")} en ${countInWords(periods, unit)}${most ? `, con un máximo de ${inWords(most.number)} ${most.when}` : ""}`,
    on: (first: Day, unit: Unit) => {
      if (unit === "day") return `el ${day(first, "day")}`;
      if (unit === "year") return `en ${day(first, "year")}`;
      return unit === "week" ? `en la semana del ${day(first, "day")}` : `en ${day(first, "month")}`;
    },
    onThe: (one) => `el ${day(one, "ordinal")}`,
    series: (when, least) => `una serie de reuniones ${when}, ${many(least)}`,
    seriesIn: (periods, unit, least) => `series de reuniones en ${countInWords(periods, unit)}, ${many(least)}`,
    openSeries: (days) => `cuántas reuniones hubo en la serie del ${days} ni con quién`,
    openLists: (days) => `si hubo más el ${days}`,
    openPossible: (days) => `si hubo actos el ${days}`,
    undated: (number) =>
      `el día de ${count(number, "meeting")}, que aquí no se ${number === 1 ? "muestra" : "muestran"}`,
    otherDays: (number) => `otros ${n(number)} días`,
    weekOf: (when) => `Semana del ${when}`,
    kinds: { named: "Con interlocutor identificado", series: "En una serie, al menos", possible: "Posibles" },
    notMeetings: "No son reuniones",
    notAMeeting: "no es una reunión",
    moments: { arrival: "Llegada", departure: "Salida", gift: "Obsequios", call: "Llamada" },
    andCalls: (number) => `y ${count(number, "call")}`,
    noneReported: "no consta ninguna",
    possible: (number) => `${n(number)} posible${number === 1 ? "" : "s"}`,
    namesNotGiven: "sin nombres",
    namedAndOpen: (number) => `${n(number)} con nombre; pudo haber más`,
    named: (number) => `${n(number)} con nombre`,
    orMore: (number) => `${n(number)} o más`,
  },

  perOfficial: {
    subtitle: "Reuniones en las que el texto sitúa a cada participante; punteado: no dice a cuáles asistió",
    moreThanMeetings: (meetings) =>
      `Cada reunión se cuenta una vez por participante, de modo que las barras suman más que ${meetings === 1 ? "la reunión celebrada" : `las ${count(meetings, "meeting")} celebradas`}.`,
    none: "No se nombra a ningún participante en las reuniones",
    onlyInSeries: "Los participantes figuran solo en series de reuniones, en ninguna con interlocutor identificado",
    onlyPossible: (officials) =>
      `De nadie se dice que asistiera a una reunión; ${officials === 1 ? "una persona pudo" : `${n(officials)} personas pudieron`} hacerlo`,
    tied: (officials, meetings) =>
      `${countInWords(officials, "official")} figuran en ${countInWords(meetings, "meeting")} cada uno`,
    tiedWithSeries: (officials, longest) =>
      `${countInWords(officials, "official")} figuran en ${inWords(longest)} reuniones o series cada uno`,
    first: (name, named, meetings, others, most, each) => {
      const all =
        named < meetings
          ? `${inWords(named)} de las ${countInWords(meetings, "named")}`
          : meetings === 1
            ? "la única reunión con interlocutor identificado"
            : `las ${countInWords(meetings, "named")}`;
      if (others === 0) return `${name} asistió a ${all}`;
      const rest = others === 1 ? "otro" : `otros ${inWords(others)}`;
      return `${name} asistió a ${all}; ${rest}, a ${each ? inWords(most) : `un máximo de ${inWords(most)}`}${each && others > 1 ? " cada uno" : ""}`;
    },
    open: (names, number) =>
      `a cuáles de las reuniones ${number === 1 ? "asistió" : "asistieron"} ${names}, si es que ${number === 1 ? "asistió" : "asistieron"} a alguna`,
    kinds: { stated: "Consta", inferred: "Se deduce", possible: "Posible" },
    sides: { visitor: "Visitantes", host: "Anfitriones", other: "Otros" },
    inferred: (number) => `${n(number)} deducida${number === 1 ? "" : "s"}`,
    possible: (number) => `${n(number)} posible${number === 1 ? "" : "s"}`,
    atMostEach: (told) => `como mucho ${told} cada uno`,
  },

  perOutlet: {
    subtitle: "Reuniones con interlocutor identificado por las que el texto cita a cada medio; rayado: la nota «añade»",
    none: "Sin reuniones con interlocutor identificado, ningún medio citado",
    every: "Todas las reuniones con interlocutor identificado citan a algún medio",
    without: (number, meetings) =>
      capitalize(
        `${inWords(number)} de ${meetings === 1 ? "" : "las "}${countInWords(meetings, "named")} ${number === 1 ? "aparece" : "aparecen"} sin medio citado`,
      ),
    most: (outlet, number) => `${outlet} figura como fuente de ${inWords(number)}`,
    open: (number) => `quién informó de ${number === 1 ? "una reunión" : `${inWords(number)} de las reuniones`}`,
    umbrella: (names) =>
      `Citado por el conjunto de la visita o de una serie, lo que no se suma a ninguna reunión: ${names}.`,
    explicit: "Citado por la reunión",
    coreferent: "Citado porque la nota «añade»",
    alsoSaid: (number) => `${n(number)} «añade»`,
    noOutlet: "Sin medio citado",
    noOutletDetail: "el texto no dice quién lo contó",
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
      "Medios citados por cada hecho. Cuadrado lleno: por ese mismo hecho; hueco: porque la nota «añade»; círculo: por el conjunto de una serie",
    laterEvents: (number) => `${n(number)} hechos posteriores`,
    lesserOutlets: (number) => `${n(number)} medios citados menos veces`,
    marks: {
      explicit: "Citado por el hecho",
      coreferent: "Porque la nota «añade»",
      umbrella: "Por el conjunto de una serie",
    },
    noneNamed: "ninguno",
    alone: "solo este medio",
    none: "Ninguna reunión en este período",
    finding: (meetings, several, one, none) => {
      const told = [
        several > 0 && `${inWords(several)} ${several === 1 ? "cita" : "citan"} a varios medios`,
        one > 0 && `${inWords(one)}, a uno solo`,
        none > 0 && `${inWords(none)}, a ninguno`,
      ].flatMap((part) => part || []);
      return `De ${meetings === 1 ? "" : "las "}${countInWords(meetings, "named")}, ${told.join("; ")}`;
    },
  },

  timeline: {
    subtitle: (when) =>
      `Lo que se cuenta de cada día, ${when}. Círculo lleno: reunión; con punto: serie; hueco: posible; rombo: no es reunión; día gris: nada consta`,
    noDay: "Las tablas no fechan ningún hecho",
    none: "Ningún hecho con fecha",
    together: (number) => `Mencionadas juntas: ${n(number)} o más de estas`,
    meetings: "Reuniones",
    series: "Series",
    seriesOverSpan: "Series de varios días",
    possible: "Posibles",
    notMeetings: "No son reuniones",
    noMeetings: (days) => `No consta ninguna reunión en ${countInWords(days, "day")}`,
    finding: (days, busy, only, silent) => {
      const of =
        only === null
          ? `constan reuniones ${busy * 2 < days ? "solo " : ""}en ${countInWords(busy, "day")}`
          : `constan reuniones solo el ${day(only, "day")}`;
      const nothing = silent > 0 ? `; de ${countInWords(silent, "day")} no se cuenta nada` : "";
      const all =
        days === 1 ? "constan reuniones en el único día" : `constan reuniones en los ${countInWords(days, "day")}`;
      return capitalize(`${busy === days ? all : `de ${countInWords(days, "day")}, ${of}`}${nothing}`);
    },
  },

  network: {
    subtitle:
      "Cada línea une a dos personas que se reunieron, más gruesa cuantas más veces; punteada: no es seguro que asistieran las dos",
    hidden: (number) => `${count(number, "other")} con menos reuniones`,
    mayHaveMet: "Pudieron reunirse",
    met: (times) => `Se reunieron ${times === 1 ? "una vez" : `${n(times)} veces`}`,
    pairs: "Parejas",
    possibleLine: (line) => `posible: ${line}`,
    metSide: "Interlocutores",
    whomTheyMet: "Con quién se reunieron",
    meetings: (number, possible) =>
      `${count(number, "meeting")}${possible > 0 ? `, ${n(possible)} posible${possible === 1 ? "" : "s"}` : ""}`,
    none: "Ninguna reunión con interlocutor identificado",
    leftOpen: "El texto no precisa quién asistió a las reuniones",
    finding: (name, counterparts, all, only, maybe) =>
      `${name} se reunió con ${only ?? `${all ? "los " : ""}${countInWords(counterparts, "counterpart")}`}${maybe > 0 ? `; ${inWords(maybe, true)} de su delegación ${maybe === 1 ? "pudo" : "pudieron"} asistir` : ""}`,
    many: (visitors, counterparts, pairs) =>
      capitalize(
        `${inWords(visitors, true)} ${visitors === 1 ? "visitante se reunió" : "visitantes se reunieron"} con ${countInWords(counterparts, "counterpart")}, en ${inWords(pairs)} ${pairs === 1 ? "pareja" : "parejas"}`,
      ),
    someoneMet: (name, others) => `${name} se reunió con ${others}`,
    someoneMayHaveMet: (name, others) => `${name} pudo reunirse con ${others}`,
  },

  comparison: {
    subtitle:
      "Hechos por artículo. Cuadrado: lo cuenta y nadie lo contradice; rombo: otro artículo dice otra cosa; punto: no lo cuenta",
    told: "Lo cuenta",
    contradicted: "Hay contradicción",
    aspects: { day: "el día", status: "si se celebró", number: "el número" },
    differs: (what) => `discrepan en ${list(what)}`,
    differsInWords: (what) => `discrepan en ${list(what)}`,
    alone: "solo este",
    toldByOne: "solo lo cuenta uno",
    agreed: "coinciden",
    noSecond: "No hay otro artículo con el que comparar",
    noneShared: (articles) => `Ninguno de los hechos aparece en más de uno de los ${countInWords(articles, "article")}`,
    finding: (articles, events, agree, against, alone) => {
      const parts = [
        `${countInWords(articles, "article")} coinciden en ${inWords(agree, true)} de ${events === 1 ? "" : "los "}${countInWords(events, "event")}${against > 0 ? ` y se contradicen en ${inWords(against, true)}` : ""}`,
        alone > 0 && `${inWords(alone, true)} ${alone === 1 ? "aparece" : "aparecen"} en uno solo`,
      ];
      return capitalize(parts.filter(Boolean).join("; "));
    },
  },
};
