import { afterEach, beforeEach, vi } from "vitest";

/** What each test of a file prints, line by line, in place of the terminal. */
export function captured(): { out: string[]; errors: string[] } {
  const lines = { out: [] as string[], errors: [] as string[] };
  beforeEach(() => {
    lines.out = [];
    lines.errors = [];
    vi.spyOn(console, "log").mockImplementation((line) => void lines.out.push(line));
    vi.spyOn(console, "error").mockImplementation((line) => void lines.errors.push(line));
  });
  afterEach(() => vi.restoreAllMocks());
  return lines;
}
