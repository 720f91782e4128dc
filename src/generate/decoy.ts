import { isoDay, ymd } from "../derive/days/calendar";
import { backgroundSlots } from "./background";
import { futureDay, pastDay, weekdayName } from "./calendar-words";
import { ALL_LANDS, type Land } from "./lands";
import { mention } from "./mention";
import { inventName } from "./names";
import { between, pick, type Random, sample } from "./random";
import { paper } from "./styles";
import { expand, tidy } from "./template";
import { DECOYS, TOPICS } from "./topics";
import { timeOf } from "./visit";
import { official, postsOf } from "./world";

/** A story in which no officials meet. */
export function decoy(seed: number, block: number, next: Random) {
  const { day, round } = timeOf(block);
  const written = day + between(next, 0, 3);
  const [host, guest, elsewhere] = sample(next, ALL_LANDS, 3) as [Land, Land, Land];
  const who = official(seed, round, host.code, pick(next, postsOf(host)), written);
  const whom = official(seed, round, guest.code, pick(next, postsOf(guest)), written);
  const naming = {
    next,
    plainLetters: false,
    whole: true,
    honorific: false,
    home: null,
    named: new Map(),
    first: null,
    led: null,
  };
  const dates = { dayFirst: true, short: false, relative: true };
  const topic = pick(next, TOPICS);
  const [player, player2] = [inventName(host.code, next).plain, inventName(guest.code, next).plain];
  const slots = {
    ...backgroundSlots(next, guest, host, ymd(written).year),
    city: host.capital,
    capital: guest.capital,
    elsewhere: elsewhere.capital,
    official: () => mention(naming, who),
    foreigner: () => mention(naming, whom),
    he: who.name.female ? "she" : "he",
    company: `${host.adjective} ${pick(next, ["Grain Board", "Railways", "Mining Corporation", "Savings Bank"])}`,
    player,
    player2,
    topic,
    weekday: weekdayName(written - 2),
    few: () => pick(next, ["two", "three", "four", "seven"]),
    when: pastDay(written - between(next, 0, 2), written, dates, next).words,
    future: futureDay(written + between(next, 1, 5), written, dates, next),
  };
  const story = pick(next, DECOYS);
  const text = story.map((sentence) => tidy(expand(sentence, slots, next))).join("\n\n");
  const publisher = paper(host, next).name;
  return { published: isoDay(written), title: `News from ${host.capital}`, publisher, language: "en" as const, text };
}
