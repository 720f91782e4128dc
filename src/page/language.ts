import type { Locale } from "../figures/language";
import { en, type PageMessages } from "./messages/en";
import { es } from "./messages/es";
import { ko } from "./messages/ko";

const MESSAGES: Record<Locale, PageMessages> = { en, es, ko };

/** Every word of the page itself in a language. */
export const pageMessagesIn = (locale: Locale = "en"): PageMessages => MESSAGES[locale];
