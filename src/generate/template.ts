import { below, type Random } from "./random";

type Part = string | { slot: string } | { choices: Part[][] };
/** What stands in the slots of a template; a function is asked when the text reaches its slot. */
export type Slots = Record<string, string | (() => string)>;

const parsed = new Map<string, Part[]>();

/**
 * A text of a template: `[a|b]` is one of several (an empty one is allowed), `{name}` what the slot holds, the common ones last.
 * @example expand("{who} [met|saw] them", { who: "She" }, random(1)) // "She met them"
 */
export function expand(template: string, slots: Slots, next: Random, common: Slots = {}): string {
  let parts = parsed.get(template);
  if (!parts) {
    parts = parse(template);
    parsed.set(template, parts);
  }
  return fill(parts, slots, next, common);
}

function fill(parts: Part[], slots: Slots, next: Random, common: Slots): string {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else if ("choices" in part) text += fill(part.choices[below(next, part.choices.length)]!, slots, next, common);
    else {
      const value = slots[part.slot] ?? common[part.slot];
      if (value === undefined) throw new Error(`a template names the slot "${part.slot}", which nothing fills`);
      text += typeof value === "string" ? value : value();
    }
  }
  return text;
}

function parse(template: string): Part[] {
  const tokens = template.match(/[[\]|]|\{\w+\}|[^[\]|{}]+/g) ?? [];
  let at = 0;
  const sequence = (): Part[] => {
    const parts: Part[] = [];
    for (; at < tokens.length && tokens[at] !== "|" && tokens[at] !== "]"; at++) {
      const token = tokens[at]!;
      if (token !== "[") parts.push(token.startsWith("{") ? { slot: token.slice(1, -1) } : token);
      else {
        const choices: Part[][] = [];
        do {
          at++;
          choices.push(sequence());
        } while (tokens[at] === "|");
        parts.push({ choices });
      }
    }
    return parts;
  };
  return sequence();
}

/** Puts right what filled slots leave: spaces, an apposition's closing comma (`‚`), the capital of a sentence. */
export function tidy(sentence: string): string {
  const text = UNTIDY.test(sentence) ? repair(sentence) : sentence;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// Looked for first: most sentences have nothing to put right.
const UNTIDY = /‚|^ | $| [ .,;:!?]|\.\./;

const repair = (sentence: string): string =>
  sentence
    .replace(/‚ *‚/g, "‚")
    .replace(/‚(?=\s*(?:[.,;:!?)]|$))/g, "")
    .replace(/‚/g, ",")
    .replace(/ {2,}/g, " ")
    .replace(/ +(?=[.,;:!?])/g, "")
    .replace(/\.\.+/g, ".")
    .trim();
