import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** Words by which the name of an outlet in another language is known as one. */
export const FOREIGN_MEDIA = wordSet(
  "diario jornal gazeta gazette tidende tidning tidningen avis avisa zeitung rundschau anzeiger blatt presse prensa imprensa stampa corriere courrier correio noticias nouvelles novosti vesti vijesti vecernje dnevnik wochenblatt tageblatt telewizja kanal canal channel onlayn haber haberler gazetesi posta koran berita harian akhbar",
);
const ENDS_LIKE_PAPER =
  /.(blad|bladet|blatt|posten|tidende|tidningen|zeitung|avisa|avisen|press|presse|nytt|gazeta|media|news)$/;
const ARTICLE = /^(le|la|les|el|il|los|die|der|das|al-\S+|an-\S+|ash-\S+|as-\S+)$/;
const CHANNELS = wordSet("kanal canal channel radio tv station");

/** "Fjordbladet", "Tanpress": one word whose end says what it is. */
export const readsLikePaper = ({ reader }: Context, { from, to, kind, possessive }: Unit): boolean =>
  kind === "name" && to - from === (possessive ? 2 : 1) && ENDS_LIKE_PAPER.test(reader.tokens[from]!.low);

/** "Le Fleuve", "Al-Nahr": by its article. */
export const namedLikePaper = ({ reader }: Context, { nameFrom }: Unit): boolean =>
  ARTICLE.test(reader.tokens[nameFrom]!.low);

/** "Kanal 9", "Channel 5": the figure behind the name. */
export const isNumberOfChannel = ({ reader }: Context, units: Unit[], i: number): boolean =>
  /^\d+$/.test(units[i]!.low) && CHANNELS.has(reader.tokens[units[i - 1]!.to - 1]!.low);

/** What papers of other languages are called behind their article, or with the place behind them. */
const PAPER_WORDS = wordSet(
  "nation quotidien nuevo dia monde temps matin soir soleil pays observateur peuple independant republicain tiempo mundo pais universal comercio mercurio nacional espectador heraldo razon tribuna patria pueblo hora vanguardia publico expreso siglo repubblica giornale messaggero spiegel welt standard zeit tageszeitung figaro croix parisien raya bayan watan ahram hayat sharq quds khaleej ittihad journal courrier jornal diario gazette gazeta correio correo voix voz",
);
const OF_PLACE = wordSet("du de des do da del d' of");
const LONGEST = 4;

/** "La Nation", "El Nuevo Día", "Journal du Mali": the token behind such a name; -1 where none begins. */
export function paperEnd({ reader: { tokens } }: Context, from: number): number {
  const { low, cap } = tokens[from]!;
  const article = cap && (low === "al" || ARTICLE.test(low));
  const word = article ? from + 1 : from;
  if (!tokens[word]?.cap || !PAPER_WORDS.has(tokens[word]!.low)) return -1;
  let to = word + 1;
  while (to < from + LONGEST && tokens[to]?.cap && tokens[to]!.breaks === 0) to++;
  if (OF_PLACE.has(tokens[to]?.low ?? "") && tokens[to + 1]?.cap) to += 2;
  return article || to > word + 1 ? to : -1;
}

const STATION = /^(\p{Lu}{1,4}TV|TV\p{Lu}?\d{1,2}|\p{Lu}{2,4}\d{1,3}|\p{Lu}\d\p{Lu}?)$/u;

/** "TV3", "NTN24": letters and a figure. */
export const isStationByLetters = (text: string): boolean => STATION.test(text);
