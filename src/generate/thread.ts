import { isoDay } from "../derive/days/calendar";
import { pastDay } from "./calendar-words";
import { CANCELLED, OWN, OWN_PLANNED } from "./grammar";
import { mention, spell } from "./mention";
import { chance, sample } from "./random";
import { say, type Telling } from "./telling";
import { TOPICS } from "./topics";
import type { Occasion } from "./visit";

/** Posts in which the traveller tells the meetings as their own. */
export function thread(telling: Telling, told: readonly Occasion[], ahead: readonly Occasion[]): string[] {
  const { next, visit, naming, written, style, events } = telling;
  const { lead } = visit;
  const name = spell(naming, lead.name);
  const handle = name.replace(/[^A-Za-z]/g, "").slice(0, 14);
  naming.named.set(lead.key, lead);
  const posts = [`Great to be in ${visit.city}!`];
  for (const occasion of told) {
    const host = () => mention({ ...naming, home: null }, occasion.host);
    if (occasion.kind === "cancelled") posts.push(say(telling, CANCELLED.slice(0, 1), { host }));
    if (occasion.kind !== "meeting") continue;
    const { words, certain } = pastDay(occasion.day, written, style.dates, next);
    const [topic = "", topic2 = ""] = sample(next, TOPICS, 2);
    posts.push(say(telling, OWN, { host, when: words, topic, topic2 }));
    const officials = [name, spell(naming, occasion.host.name)];
    const day = certain ? isoDay(occasion.day) : null;
    events.push({ meeting: occasion.key, kind: "meeting", status: "held", day, officials, outlets: [name], min: 1 });
  }
  for (const occasion of ahead.slice(0, 1)) {
    if (chance(next, 0.6)) posts.push(say(telling, OWN_PLANNED, { host: () => mention(naming, occasion.host) }));
  }
  const heading = `${name} (@${handle}), ${lead.titles[0]} of ${lead.land.name}:`;
  return [heading, ...posts.map((post, at) => `${post} ${at + 1}/${posts.length}`)];
}
