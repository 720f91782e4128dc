import { expect, test } from "vitest";
import { crossings, untangle } from "../../src/figures/untangle";

test("two sides are set so that links cross no more than they must", () => {
  expect(
    untangle(
      ["a", "b"],
      ["x", "y"],
      [
        ["a", "y"],
        ["b", "x"],
      ],
    ),
  ).toEqual([
    ["a", "b"],
    ["y", "x"],
  ]);
  const ids = (letter: string) => Array.from({ length: 20 }, (_, index) => `${letter}${index}`);
  const [left, right] = [ids("v"), ids("h")];
  const links = left.map((id, index) => [id, `h${(index * 7) % 20}`] as const);
  expect(crossings(left, right, links)).toBeGreaterThan(50);
  expect(crossings(...untangle(left, right, links), links)).toBe(0);
});

test("what does not cross stays as it is, and nobody is lost", () => {
  expect(
    untangle(
      ["a", "b"],
      ["x", "y", "z"],
      [
        ["a", "x"],
        ["b", "y"],
      ],
    ),
  ).toEqual([
    ["a", "b"],
    ["x", "y", "z"],
  ]);
  const [left, right] = untangle(
    ["a", "b", "c"],
    ["x", "y"],
    [
      ["a", "y"],
      ["c", "x"],
    ],
  );
  expect([[...left].sort(), [...right].sort()]).toEqual([
    ["a", "b", "c"],
    ["x", "y"],
  ]);
});
