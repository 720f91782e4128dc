import { expect } from "vitest";
import { type NotebookMatchers, notebookMatchers } from "../../src/notebook/matchers";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: vitest's own declaration has it so
  interface Matchers<T = any> extends NotebookMatchers<T> {}
}

expect.extend(notebookMatchers);
