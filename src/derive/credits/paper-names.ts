import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** Words by which the name of an outlet in another language is known as one. */
export const FOREIGN_MEDIA = wordSet(
  "diario jornal gazeta gazette tidende tidning tidningen avis avisa zeitung rundschau anzeiger blatt presse prensa imprensa stampa corriere courrier correio noticias nouvelles novosti vesti vijesti vecernje dnevnik wochenblatt tageblatt telewizja kanal canal channel onlayn haber haberler gazetesi posta koran berita harian akhbar",
);
const ENDS_LIKE_PAPER = /.(blad|bladet|blatt|posten|tidende|tidningen|zeitung|avisa|avisen|press|presse|nytt|gazeta)$/;
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
