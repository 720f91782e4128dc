import { getName, registerLocale } from "i18n-iso-countries";
import english from "i18n-iso-countries/langs/en.json";
import spanish from "i18n-iso-countries/langs/es.json";
import korean from "i18n-iso-countries/langs/ko.json";
import { en, type Messages } from "./messages/en";

for (const names of [english, spanish, korean]) registerLocale(names);

/**
 * The name by which a country is commonly known; the code itself where there is none.
 * @example countryName("PRK") // "North Korea"
 */
export const countryName = (code: string, { locale, countries }: Messages = en): string =>
  countries[code] ?? getName(code, locale, { select: "alias" }) ?? code;
