import { expect, test } from "vitest";
import { EVENT_KINDS } from "../src/model";

test("the vocabulary names each kind of event once", () => {
  expect(new Set(EVENT_KINDS).size).toBe(EVENT_KINDS.length);
});
