import { getName, registerLocale } from "i18n-iso-countries";
import english from "i18n-iso-countries/langs/en.json";

registerLocale(english);

/**
 * The name by which a country is commonly known; the code itself where there is none.
 * @example countryName("PRK") // "North Korea"
 */
export const countryName = (code: string): string => getName(code, "en", { select: "alias" }) ?? code;
