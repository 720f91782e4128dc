import type { Context } from "../context";

/** Whom the text is about, but for one: who met several of late, else who the last sentence was about; -1 where nobody is. */
export function protagonist(context: Context, but: number): number {
  if (context.author >= 0) return context.author;
  for (const id of [recurrent(context, but), context.subject, context.leader, host(context, but)])
    if (id >= 0 && id !== but && context.people.all[id]!.official) return id;
  return -1;
}

const LATELY = 3;

/** Who was at two or more of the last meetings. */
export function recurrent({ drafts }: Context, but: number): number {
  const times = new Map<number, number>();
  let seen = 0;
  for (let i = drafts.length - 1; i >= 0 && i >= drafts.length - 12 && seen < LATELY; i--) {
    const event = drafts[i]!;
    if (event.kind !== "meeting" || event.status !== "held") continue;
    seen++;
    for (const { id, extra } of event.people) if (!extra && id !== but) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const [most, next] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 && (!next || next[1] < most[1]) ? most[0] : -1;
}

/** Who was at home at the meeting last told, or met the other. */
function host({ focus, host, people }: Context, but: number): number {
  const met = focus?.people.filter(({ id, extra }) => id !== but && !extra) ?? [];
  const home = met.filter(({ id }) => host !== null && people.all[id]!.country === host);
  return (home.length === 1 ? home[0] : met.find(({ side }) => side === "subject"))?.id ?? -1;
}
