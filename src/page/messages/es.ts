import type { PageMessages } from "./en";

const n = (number: number): string => number.toLocaleString("es");
const rows = (number: number): string => `${n(number)} ${number === 1 ? "fila" : "filas"}`;

export const es: PageMessages = {
  title: "Reuniones diplomáticas según la prensa",
  lead: (events) => [
    `${n(events)} ${events === 1 ? "hecho extraído" : "hechos extraídos"} de `,
    ". Cada fila indica en qué palabras del texto se apoya y con qué certeza.",
  ],
  corpus: {
    heading: "Los hechos más recientes y las palabras en que se apoyan",
    lead: (events, articles) =>
      `Los gráficos cuentan todo lo que consta en ${n(articles)} ${articles === 1 ? "artículo" : "artículos"}, ${rows(events)} de hechos; un hecho del que informan varios artículos cuenta una vez.`,
    table: (shown, all) =>
      `La tabla contiene ${shown < all ? `los ${n(shown)} hechos más recientes de ${n(all)}` : `los ${n(all)} hechos`}, tal como los cuenta cada artículo. Los filtros y la búsqueda afectan solo a la tabla; los gráficos no cambian.`,
    filters: "Filtros de la tabla",
  },
  skip: "Ir a la tabla",
  footer: "Tablas: CC BY 4.0. Hecho con Readout.",

  filters: {
    name: "Filtros para todos los gráficos y la tabla",
    from: "Desde",
    to: "Hasta",
    official: "Participante",
    outlet: "Medio",
    all: "todos",
    noneNamed: "sin medio citado",
    howSure: "Certeza",
    clear: "Mostrar todo",
  },
  certainties: { sure: "consta", less: "en una serie, deducido o «añade»", possible: "posible" },
  scope: {
    from: (day) => `desde el ${day}`,
    to: (day) => `hasta el ${day}`,
    official: (name) => `con ${name}`,
    outlet: (name) => `según ${name}`,
    noOutlet: "sin medio citado",
    without: (what) => `sin contar: ${what.join(" / ")}`,
  },
  status: (shown, all, scope, ofMark) =>
    `${n(shown)} de ${rows(all)}${scope ? `; solo ${scope}` : ""}${ofMark ? "; solo las de la marca elegida" : ""}.`,

  download: "Descargar",
  downloadAs: (format, chart) => `Descargar como ${format}: ${chart}`,
  allRows: "Mostrar todas las filas del gráfico",
  fewerRows: "Mostrar menos",
  nothing: "Nada que mostrar.",
  marks: { mark: "Marca", kind: "Tipo", count: "Cifra", behind: "Detalle" },
  rows,
  rowsBehind: (number, mark, kind) => `${rows(number)} de ${mark}, ${kind}`,

  table: {
    heading: "Cada hecho y las palabras en que se apoya",
    name: "La tabla de hechos",
    search: "Buscar",
    allAgain: "Volver a mostrar todas las filas",
    more: "Más",
    showMore: (next, left) => `Mostrar ${n(next)} más de ${n(left)}`,
    columns: {
      date: "Fecha",
      what: "Qué",
      visitors: "Visitantes",
      others: "Con quién",
      outlets: "Según",
      place: "Lugar",
    },
    attendance: { stated: "", inferred: " (se deduce)", possible: " (posible)" },
    links: { explicit: "", coreferent: " («añade»)", umbrella: " (en conjunto)" },
    evidence: "Prueba",
    inCharts: "En los gráficos",
  },
  evidence: {
    heading: "Dónde figura cada hecho en el texto",
    first: (shown, all) =>
      `Sin JavaScript se muestran los primeros ${n(shown)} de ${n(all)} hechos; las tablas los contienen todos.`,
    none: "No se aporta ninguna prueba.",
    place: (paragraph, start, end) => `párrafo ${paragraph}, caracteres ${start}–${end}`,
    fields: {
      kind: "tipo",
      status: "estado",
      date: "fecha",
      earliest: "no antes de",
      latest: "no después de",
      count: "número",
      place: "lugar",
      part_of: "parte de",
      official: "participante",
      attendance: "asistencia",
      outlet: "medio",
      party: "parte",
    },
  },

  numbers: {
    day: "día",
    named: "con nombre",
    at_least: "al menos",
    open: "sin máximo",
    possible: "posibles",
    calls: "llamadas",
    official: "participante",
    met: "se reunió con",
    stated: "constan",
    inferred: "se deducen",
    outlet: "medio",
    explicit: "citado por la reunión",
    coreferent: "«añade»",
    umbrella: "en conjunto",
    meetings: "reuniones",
    date: "fecha",
    event: "hecho",
    link: "cita",
    status: "estado",
    article: "artículo",
    verdict: "resultado",
    yes: "sí",
    no: "no",
  },
};
