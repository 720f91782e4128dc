import type { Context } from "../context";
import { type Draft, isHeldMeeting, isHeldTalks, isThere } from "../meetings/draft";
import type { Unit } from "../units";
import { give } from "./attach";
import { withCountry } from "./country";
import { type Credit, official } from "./credit";

/** Who issues a text, or the part of it from a sentence on: the dateline's agency, the author of a thread. */
export interface Issuer {
  credit: Credit;
  /** Index of the sentence. */
  since: number;
  /** Those at whose meetings alone it is; anybody's without. */
  at?: ReadonlySet<number>;
}

/** Enters an outlet as the one that issues what follows. */
export function issue(context: Context, u: Unit, since: number, link: Credit["link"], rule: string): void {
  const { name, country, from, to } = u;
  const credit: Credit = { name, kind: u.outletKind ?? "agency", country, from, to, link, rule };
  context.issuers.push({ credit, since });
}

/** Whether an outlet that a sentence names issues the text. */
export const isIssuer = ({ issuers }: Context, { kind, name }: Unit): boolean =>
  kind === "outlet" && issuers.some(({ credit }) => credit.name === name);

/** Those who issue what is told of a meeting: the last to have begun before it. */
export function issuersOf({ issuers }: Context, { sentence, people }: Draft): Credit[] {
  const telling = issuers.filter(
    ({ since, at }) => since <= sentence && (!at || at.size === 0 || people.some(({ id }) => at.has(id))),
  );
  const last = Math.max(...telling.map(({ since }) => since));
  return telling.filter(({ since }) => since === last).map(({ credit }) => credit);
}

/** Who issues the text reports a meeting for which it names no other. */
export function creditIssuers(context: Context): void {
  if (context.issuers.length === 0) issueReadout(context);
  for (const event of context.drafts) {
    if (!isHeldTalks(event) || event.outlets.length > 0) continue;
    // An official's post tells of own meetings alone.
    if (context.author >= 0 && !isThere(event, context.author) && context.people.all[context.author]!.roles.length > 0)
      continue;
    for (const credit of issuersOf(context, event)) give(event, credit, credit.link);
  }
}

/** A head's office, or a ministry by its whole name. */
const OFFICE =
  /\boffice of the (president|prime minister|head of state)\b|\bministry of [^,]+ of (the )?([\p{L}-]+ )*(republic|kingdom|federation)\b.*/iu;

/** A text that credits nobody, and begins with one of such an office, is that office's own readout. */
function issueReadout(context: Context): void {
  const first = context.drafts.find(isHeldMeeting);
  const leader = first?.people[0];
  if (!first || !leader || first.sentence > 1 || context.drafts.some((event) => event.outlets.length > 0)) return;
  const { roles, country } = context.people.all[leader.id]!;
  const role = roles.find(({ text }) => OFFICE.test(text));
  const name = role && OFFICE.exec(role.text)?.[0];
  if (!role || !name) return;
  const state = role.country ?? country;
  const told = withCountry(context, state, name[0]!.toUpperCase() + name.slice(1));
  const { from, to } = role;
  const credit = { ...official(told, state, from, to), link: "coreferent" as const, rule: "the readout of an office" };
  context.issuers.push({ credit, since: 0 });
}
