import type { Derivation } from "./document";

/** Each claim with its rule beside the sentence it rests on, as plain text. */
export function explain(derivation: Derivation, text: string): string {
  const points = Array.from(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  const lines: string[] = [];
  for (const event of derivation.events) {
    const day = event.date ?? "no day given";
    lines.push(
      `${event.id}  ${event.kind}, ${event.status}, ${day}: ${event.participants.map((p) => p.name).join(", ") || "nobody named"}`,
    );
    if (event.dateTrail) {
      const { rule, leansOn, setAside } = event.dateTrail;
      lines.push(
        `    day: ${rule}${leansOn ? `, leaning on ${leansOn}` : ""}${setAside.length > 0 ? `; set aside ${setAside.join(", ")}` : ""}`,
      );
    }
    for (const { field, value, claim, rule, start, end } of event.evidence) {
      lines.push(`    ${field}: ${claim}  [${rule}]  “${value}” at ${start}–${end}`);
      lines.push(`        … ${around(points, start, end)} …`);
    }
  }
  return lines.join("\n");
}

function around(points: string[], start: number, end: number): string {
  return points.slice(Math.max(0, start - 60), Math.min(points.length, end + 60)).join("").replace(/\s+/g, " ").trim(); // biome-ignore format: one chain
}
