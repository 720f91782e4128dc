import { en, type Messages } from "./messages/en";
import { es } from "./messages/es";
import { ko } from "./messages/ko";

/** The languages that figures speak. */
export const LOCALES = ["en", "es", "ko"] as const;
export type Locale = (typeof LOCALES)[number];

const MESSAGES: Record<Locale, Messages> = { en, es, ko };

/** Every word of ours in a language. */
export const messagesIn = (locale: Locale = "en"): Messages => MESSAGES[locale];
