import type { Context } from "../context";
import type { Draft } from "../meetings/draft";
import type { Unit } from "../units";
import { give } from "./attach";
import type { Credit } from "./credit";

/** Who issues a text, or the part of it from a sentence on: the dateline's agency, the author of a thread. */
export interface Issuer {
  credit: Credit;
  /** Index of the sentence. */
  since: number;
}

/** Enters an outlet as the one that issues what follows. */
export function issue(context: Context, u: Unit, since: number, link: Credit["link"], rule: string): void {
  const { name, country, from, to } = u;
  const credit: Credit = { name, kind: u.outletKind ?? "agency", country, from, to, link, rule };
  context.issuers.push({ credit, since });
}

/** Those who issue what stands in a sentence: the last to have begun before it. */
export function issuersAt({ issuers }: Context, sentence: number): Credit[] {
  let since = -1;
  for (const issuer of issuers) if (issuer.since <= sentence && issuer.since > since) since = issuer.since;
  return issuers.filter((issuer) => issuer.since === since).map(({ credit }) => credit);
}

/** Who issues the text reports a meeting for which it names no other. */
export function creditIssuers(context: Context): void {
  if (context.issuers.length === 0) return;
  for (const event of context.drafts) {
    if (!isReported(event) || event.outlets.length > 0) continue;
    for (const credit of issuersAt(context, event.sentence)) give(event, credit, credit.link);
  }
}

const isReported = ({ kind, status }: Draft): boolean => kind === "meeting" && status === "held";
