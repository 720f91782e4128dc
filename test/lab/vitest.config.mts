import { defineConfig } from "vitest/config";

// Apart from `npm test`, since these need Python and install JupyterLab.
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ["test/lab/**/*.lab.ts"],
    testTimeout: 180_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    expect: { poll: { timeout: 20_000 } },
    // Each test goes on in the notebook that the one before has left.
    bail: 1,
  },
});
