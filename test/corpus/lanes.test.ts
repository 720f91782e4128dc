import { expect, test } from "vitest";
import { inLanes } from "../../src/corpus/lanes";

/** Jobs that note what was begun in which lane, and end when they are told to. */
function noted(names: readonly string[]) {
  const begun: string[] = [];
  const ends = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  const jobs = names.map((name) => (lane: number) => {
    begun.push(`${name} in ${lane}`);
    return new Promise<void>((resolve, reject) => {
      ends.set(name, { resolve, reject });
    });
  });
  const turn = () => new Promise(setImmediate);
  const end = async (name: string) => {
    ends.get(name)!.resolve();
    await turn();
  };
  const fail = async (name: string) => {
    ends.get(name)!.reject(new Error(`${name} failed`));
    await turn();
  };
  return { jobs, begun, end, fail };
}

test("jobs are begun in their order, each in the lane that is free first, and no more at a time than there are lanes", async () => {
  const { jobs, begun, end } = noted(["a", "b", "c", "d"]);
  const done = inLanes([1, 2], jobs);
  expect(begun).toEqual(["a in 1", "b in 2"]);
  await end("b");
  expect(begun).toEqual(["a in 1", "b in 2", "c in 2"]);
  await end("a");
  await end("c");
  await end("d");
  expect(begun).toEqual(["a in 1", "b in 2", "c in 2", "d in 1"]);
  await done;
});

test("after a failure nothing is begun, and it is thrown when what had been begun has ended", async () => {
  const { jobs, begun, end, fail } = noted(["a", "b", "c"]);
  let thrown: Error | undefined;
  const done = inLanes([1, 2], jobs).catch((error: Error) => {
    thrown = error;
  });
  await fail("a");
  expect(thrown).toBeUndefined();
  await end("b");
  await done;
  expect(thrown?.message).toBe("a failed");
  expect(begun).toEqual(["a in 1", "b in 2"]);
});
