export { compile, DEFAULT_LEXICON, type Lexicon, type LexiconSource, type Phrase, W } from "./compile";
