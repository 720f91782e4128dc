import { wordSet } from "./word-set";

// Small closed classes that rules of many kinds look for.
export const ARTICLES = wordSet("a an the");
export const INDEFINITE_ARTICLES = wordSet("a an");
export const WAS = wordSet("was were");
export const HAD = wordSet("had has have");
export const HOURS = wordSet("hour hours minutes");

const DASHES = wordSet("- -- \u2013 \u2014");
export const isDash = (low: string): boolean => DASHES.has(low);
