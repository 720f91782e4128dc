import { W as bits } from "./compile";

export { compile, DEFAULT_LEXICON, type Lexicon, type LexiconSource, type Phrase } from "./compile";
/** A value of its own: a name passed on would be looked up through a getter for every word. */
export const W = bits;
