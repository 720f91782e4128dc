export { derive } from "./derive/derive";
export { explain } from "./derive/explain";
export { compile as compileLexicon } from "./derive/lexicon";
export { markText, proposals } from "./derive/mark";
export type { Derivation, DerivedEvent } from "./derive/types";
export * from "./model";
