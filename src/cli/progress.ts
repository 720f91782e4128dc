import type { Progress } from "../corpus/run";

const EVERY_LINE = 30_000;
const EVERY_BAR = 200;

/**
 * Tells how far a long work is: on a terminal in a line that is written over, elsewhere in a line now and
 * then. `end` leaves the line clear.
 */
export function progressOn(stream: NodeJS.WriteStream = process.stderr) {
  const began = performance.now();
  const every = stream.isTTY ? EVERY_BAR : EVERY_LINE;
  let told = stream.isTTY ? Number.NEGATIVE_INFINITY : began;
  let isOpen = false;
  return {
    tell(state: Progress) {
      const now = performance.now();
      if (now - told < every) return;
      told = now;
      isOpen = stream.isTTY;
      const text = describe(state, (now - began) / 1000);
      stream.write(stream.isTTY ? `\r\x1b[K${text.slice(0, (stream.columns || 80) - 1)}` : `${text}\n`);
    },
    end() {
      if (isOpen) stream.write("\r\x1b[K");
      isOpen = false;
    },
  };
}

/**
 * @example describe({ articles: 500, events: 900, rejected: 1, share: 0.25 }, 10)
 * // "[#####---------------] 25 %  500 articles  50/s  900 events  1 rejected  30 s left"
 */
export function describe({ articles, events, rejected, share, table }: Progress, seconds: number): string {
  if (table !== undefined) return `writing the table of ${table}`;
  const counts = [
    `${articles.toLocaleString("en")} articles`,
    `${Math.round(articles / seconds).toLocaleString("en")}/s`,
    `${events.toLocaleString("en")} events`,
    `${rejected.toLocaleString("en")} rejected`,
  ];
  if (share === undefined) return counts.join("  ");
  const done = Math.floor(share * 20);
  const bar = `[${"#".repeat(done)}${"-".repeat(20 - done)}] ${Math.floor(share * 100)} %`;
  return [bar, ...counts, ...(share > 0 ? [`${duration((seconds / share) * (1 - share))} left`] : [])].join("  ");
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
