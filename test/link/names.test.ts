import { expect, test } from "vitest";
import { sameName } from "../../src/link/names";

test.each([
  ["Miguel Díaz-Canel", "Miguel Diaz Canel", 1],
  ["Kim Do-kyung", "Kim Dokyung", 1],
  ["Kim Do-kyung", "Do-kyung Kim", 1],
  ["Nasser Al-Hajri", "Nasser Hajri", 1],
  ["Audun Håkon Sørlund", "Audun Sorlund", 0.9],
  ["Rosa Quintanilla", "Rosa Quintanilla Montecayo", 0.9],
  ["A. Gromov", "Anatoly Gromov", 0.8],
  ["Gromov", "Anatoly Gromov", 0.5],
  ["Kim Do-kyung", "Kim Min-ho", 0],
  ["Ngo Thanh Quang", "Ngo Quang Thanh", 0],
  ["Anatoly Gromov", "Andrei Gromov", 0],
  ["Anatoly Gromov", "Anatoly Lavustin", 0],
  ["A. Gromov", "Anatoly Lavustin", 0],
  ["Kim", "Park", 0],
])("%s and %s: %d", (one, other, sure) => {
  expect(sameName(one, other)).toBe(sure);
  expect(sameName(other, one)).toBe(sure);
});
