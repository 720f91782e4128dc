export { W } from "./bits";
export { compile, DEFAULT_LEXICON, type Lexicon, type LexiconSource, type Phrase } from "./compile";
