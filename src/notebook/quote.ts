const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * A span of a text, in code points, and what stands before and after it in its sentence.
 * @example quoteSpan("It rained. Ri met Díaz.", 14, 17) // { before: "Ri ", marked: "met", after: " Díaz." }
 */
export function quoteSpan(text: string, start: number, end: number): { before: string; marked: string; after: string } {
  const points = Array.from(text);
  const cut = (from: number, to: number) => points.slice(from, to).join("");
  const lineStart = points.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = points.indexOf("\n", end) < 0 ? points.length : points.indexOf("\n", end);
  const [before, marked, after] = [cut(lineStart, start), cut(start, end), cut(end, lineEnd)];
  return { before: lastSentence(before), marked, after: firstSentence(after, before + marked) };
}

function lastSentence(text: string): string {
  return [...sentences.segment(`${text}x`)].at(-1)!.segment.slice(0, -1);
}

function firstSentence(text: string, before: string): string {
  const whole = [...sentences.segment(before + text)].find(
    ({ index, segment }) => index + segment.length > before.length,
  );
  return whole ? whole.segment.slice(Math.max(0, before.length - whole.index)).trimEnd() : text;
}
