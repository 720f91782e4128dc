/**
 * Lines under the names of what they are about.
 * @example formatGroups([["per-day", ["a", "b"]]]) // "per-day:\n  a\n  b"
 */
export function formatGroups(groups: readonly (readonly [string, readonly string[]])[]): string {
  return groups.map(([name, lines]) => [`${name}:`, ...lines.map((line) => `  ${line}`)].join("\n")).join("\n");
}
