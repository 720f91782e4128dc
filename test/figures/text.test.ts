import { expect, test } from "vitest";
import { figureText, shorten, textWidth, wrap } from "../../src/figures/text";

test("what Plotly would read as markup or a template is shown as it is", () => {
  expect(figureText('<img onerror="x">')).toBe('&lt;img onerror="x"&gt;');
  expect(figureText("%{x} & $y$")).toBe("&#37;{x} &amp; &#36;y&#36;");
});

test("control characters and marks that turn the direction become spaces", () => {
  expect(figureText("a\u0007\nb\u202ec")).toBe("a b c");
});

test("a long text is cut between code points and says so", () => {
  expect(shorten("𝔸𝔹ℂ𝔻", 3)).toBe("𝔸𝔹…");
  expect(shorten("abc", 3)).toBe("abc");
});

test("lines are broken at spaces, and within a word only where it is wider than a line", () => {
  const text = "Meetings held per day of the visit";
  const lines = wrap(text, 100, 14);
  expect(lines.join(" ")).toBe(text);
  expect(Math.max(...lines.map((line) => textWidth(line, 14)))).toBeLessThanOrEqual(100);
  expect(wrap("평양".repeat(20), 100, 14).length).toBeGreaterThan(3);
  expect(wrap("", 100, 14)).toEqual([]);
});
