import { remembered } from "../remembered";
import { fold } from "../tokens";
import { wordSet } from "../word-set";

/** Words that narrow an office, its country and articles apart. */
const NARROWING = wordSet(
  "foreign defence defense interior finance trade vice deputy prime crown economy energy justice culture health education security state oil industry agriculture labour planning unification first general parliament party transport home external border environment assistant associate fisheries tourism water communications works mines mining railway railways information commerce immigration veterans forestry forests rural",
);

export const fields = remembered((text): readonly string[] =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => NARROWING.has(word)),
);
