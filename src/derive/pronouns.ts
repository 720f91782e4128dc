import { wordSet } from "./word-set";

export const SHE = wordSet("she her hers");
export const HE = wordSet("he him his");
export const POSSESSIVE_PRONOUNS = wordSet("his her their");
