import { expect, test } from "vitest";
import { balance, figureText, shorten, textWidth, wrap } from "../../src/figures/text";

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

test("balanced lines are no more than wrapped ones, and leave no last word alone", () => {
  const text = "Of four named meetings, two are credited to several outlets and two to none";
  const pixels = textWidth(text, 14) - 10;
  const [wrapped, balanced] = [wrap(text, pixels, 14), balance(text, pixels, 14)];
  expect([wrapped.length, wrapped.at(-1)]).toEqual([2, "none"]);
  expect(balanced).toHaveLength(2);
  expect(textWidth(balanced[1]!, 14)).toBeGreaterThan(textWidth(balanced[0]!, 14) / 2);
  expect(balanced.join(" ")).toBe(text);
});
