import { describe, expect, test } from "vitest";
import { THEMES } from "../../src/figures/theme";

type Rgb = [number, number, number];

/** The channels of "#rrggbb" in linear light, 0 to 1. */
function linear(hex: string): Rgb {
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as Rgb;
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** The contrast ratio of WCAG 2, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light! + 0.05) / (dark! + 0.05);
}

// Machado, Oliveira and Fernandes (2009), severity 1, for linear light.
const SIGHT: Record<string, number[][]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const seen = (color: Rgb, matrix: number[][]): Rgb =>
  matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, index) => sum + part * color[index]!, 0),
      ),
    ),
  ) as Rgb;

describe.each(Object.entries(THEMES))("the %s theme", (_, theme) => {
  const background = linear(theme.background);

  test("has text that stands out by 4.5 to 1, and marks by 3 to 1", () => {
    for (const text of [theme.text, theme.quiet]) expect(contrast(linear(text), background)).toBeGreaterThan(4.5);
    for (const mark of [theme.visitor, theme.host, theme.other])
      expect(contrast(linear(mark), background)).toBeGreaterThan(3);
  });

  test.each(Object.entries(SIGHT))("keeps the two sides apart in brightness alone, seen with %s", (_sight, matrix) => {
    const [visitor, host] = [theme.visitor, theme.host].map((color) => seen(linear(color), matrix));
    expect(contrast(visitor!, host!)).toBeGreaterThan(2);
    expect(contrast(host!, background)).toBeGreaterThan(3);
  });
});
