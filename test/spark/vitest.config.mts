import { defineConfig } from "vitest/config";

// Apart from `npm test`, since these need Python and install Spark.
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ["test/spark/**/*.spark.ts"],
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    // Each test goes on with what the one before has left.
    bail: 1,
  },
});
