import type { OutletKind } from "../../model";
import type { Draft } from "../meetings/draft";
import { fold } from "../tokens";
import type { Unit } from "../units";

/** An outlet that a sentence credits. */
export interface Credit {
  name: string;
  kind: OutletKind;
  country: string | null;
  /** Tokens of the name. */
  from: number;
  to: number;
  /** Named here, or "the report" and the like. */
  link: "explicit" | "coreferent";
  rule: string;
  /** The meetings told before that it is known to speak of. */
  of?: Draft[];
}

export const fromOutlet = (u: Unit): Credit => ({
  name: u.name,
  kind: u.outletKind ?? "agency",
  country: u.country,
  from: u.from,
  to: u.possessive ? u.to - 1 : u.to,
  link: "explicit",
  rule: "an outlet that reports",
});

export const official = (name: string, country: string | null, from: number, to: number): Credit => {
  const low = fold(name);
  const kind: OutletKind = /assembly|parliament|senate|congress|duma|knesset/.test(low)
    ? "legislature"
    : /party/.test(low)
      ? "party"
      : /television|radio|tv|broadcasting/.test(low)
        ? "broadcaster"
        : /times|post|herald|news|daily|gazette|tribune/.test(low)
          ? "newspaper"
          : "government";
  return { name, kind, country, from, to, link: "explicit", rule: "an office that reports" };
};
