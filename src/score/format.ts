import type { Rates, Score, Share } from "./score";

/** The score as aligned text: a line for each measure, then every miss with its sentence, text by text. */
export function formatScore(score: Score): string {
  const { texts, officials, outlets, lower_bounds, days, without_meetings, links, misses } = score;
  const lines = [
    `${texts} texts                   precision  recall    F1   right  wrong  missed`,
    rates("official at meeting on day", officials),
    rates("outlet of meeting", outlets),
    ...(links.right + links.wrong + links.missed > 0 ? [rates("told in two texts", links)] : []),
    "",
    share("days of matched officials", days, "right"),
    share("lower bounds per day", lower_bounds, "exact"),
    share("texts without a meeting", without_meetings, "with nothing counted"),
  ];
  let text = "";
  for (const miss of misses) {
    if (miss.text !== text) lines.push("", miss.text);
    text = miss.text;
    lines.push(`  ${miss.measure} ${miss.problem}: ${miss.what}`);
    if (miss.sentence) lines.push(`    “${miss.sentence}”`);
  }
  return lines.map((line) => line.replace(/\p{Cc}+/gu, " ").trimEnd()).join("\n");
}

const rates = (name: string, { precision, recall, f1, right, wrong, missed }: Rates): string =>
  [
    name.padEnd(27),
    precision.toFixed(3).padStart(10),
    recall.toFixed(3).padStart(8),
    f1.toFixed(3).padStart(6),
    String(right).padStart(8),
    String(wrong).padStart(7),
    String(missed).padStart(8),
  ].join("");

const share = (name: string, { right, of, share }: Share, what: string): string =>
  `${name.padEnd(27)}${share.toFixed(3).padStart(10)}   ${right} of ${of} ${what}`;
