const SHOWN = 5;

/** The lines in which two texts differ, in words. */
export function diffText(what: string, before: string, after: string): string[] {
  if (before === after) return [];
  const [old, now] = [before.split("\n"), after.split("\n")];
  const differences: string[] = [];
  for (let i = 0; i < Math.max(old.length, now.length); i += 1) {
    if (old[i] !== now[i]) differences.push(`${what} line ${i + 1}: ${shown(old[i])} → ${shown(now[i])}`);
  }
  const more = differences.length - SHOWN;
  return more > 0 ? [...differences.slice(0, SHOWN), `${what}: ${more} more lines differ`] : differences;
}

function shown(line: string | undefined): string {
  if (line === undefined) return "none";
  return `"${line.length > 80 ? `${line.slice(0, 79)}…` : line}"`;
}
