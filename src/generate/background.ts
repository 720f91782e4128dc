import { monthName } from "./calendar-words";
import type { Land } from "./lands";
import { possessive } from "./mention";
import { between, chance, pick, type Random } from "./random";
import type { Slots } from "./template";
import { TOPICS } from "./topics";

const GOODS = "copper wheat rice coffee gas oil tea cotton steel timber phosphate sugar fish lithium".split(" ");

/** What a text says of two countries besides who met whom; years lean on the one that it is written in. */
export function backgroundSlots(next: Random, guest: Land, host: Land, year: number): Slots {
  const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  const money = () => `$${between(next, 11, 989) / 10} ${chance(next, 0.5) ? "million" : "billion"}`;
  return {
    ours: guest.name,
    Ours: capital(guest.name),
    theirs: host.name,
    Theirs: capital(host.name),
    possessive: possessive(host.name),
    matter: () => pick(next, TOPICS),
    goods: () => pick(next, GOODS),
    amount: money,
    amount2: money,
    percent: () => String(between(next, 2, 60)),
    past: () => String(year - between(next, 2, 40)),
    soon: () => String(year + between(next, 1, 6)),
    month: () => monthName(next),
    number: () => `${between(next, 2, 98) * 100}`.replace(/(\d)(\d{3})$/, "$1,$2"),
  };
}
