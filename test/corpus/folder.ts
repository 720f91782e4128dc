import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { literal, rowsOf, withDuckDB } from "../../src/duckdb";
import { PROJECT } from "../../src/project";

export const READOUT = join(PROJECT, "dist/cli/main.js");

const NAMES = "Lee Dahl Roe Berg Silva Costa Nakata Petrov Haddad Moreau".split(" ");

/** A made-up dispatch; every third one tells of two meetings. */
export function dispatch(i: number): string {
  const [one, other, third] = [3, 7, 11].map((step) => `Ann${"abcdefg"[i % 7]} ${NAMES[(i * step + step) % 10]}`);
  const more = i % 3 === 0 ? ` Prime Minister ${third} of Chile met ${one} on Tuesday.` : "";
  return `Foreign Minister ${one} of Fiji met President ${other} of Norway on Monday, Reuters reported.${more}`;
}

/** Lines of made-up articles of several months. */
export function articleLines(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, k) => {
    const i = from + k;
    return JSON.stringify({ id: `art-${i}`, published: `2024-0${(i % 5) + 1}-1${i % 10}`, text: dispatch(i) });
  });
}

export function writeLines(path: string, lines: readonly string[]): string {
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

/** Derives into a folder as a process of its own, run to its end. */
export function deriveInto(out: string, inputs: string[], { format = "jsonl", ...options }: Options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, argumentsOf(out, inputs, format, options.more), {
    input: options.input ?? "",
    encoding: "utf8",
    env: { ...process.env, ...options.env },
  });
  return { status, stdout, stderr };
}

/** The same, begun. */
export function beginDerive(
  out: string,
  inputs: string[],
  { format = "jsonl", ...options }: Options = {},
): ChildProcess {
  return spawn(process.execPath, argumentsOf(out, inputs, format, options.more), {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...options.env },
  });
}

interface Options {
  format?: string;
  more?: string[];
  input?: string | Buffer;
  env?: Record<string, string>;
}

const argumentsOf = (out: string, inputs: string[], format: string, more: string[] = []) => [
  READOUT,
  "derive",
  ...inputs,
  "--out",
  out,
  "--format",
  format,
  ...more,
];

export const ended = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  new Promise((done) => child.once("exit", (code, signal) => done(signal ?? code)));

/** Resolves when a condition holds, and rejects after a minute. */
export async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 6000; i++) {
    if (holds()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error("It did not come to pass within a minute.");
}

/** Whether the work on a folder is so far that something of this name stands there. */
export const stands = (out: string, name: RegExp): boolean =>
  existsSync(join(out, ".work")) && readdirSync(join(out, ".work")).some((entry) => name.test(entry));

/** Each file of a folder with the checksum of its bytes. */
export function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    files
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex"),
      ]),
  );
}

/** The rows of a table of a folder of JSON lines. */
export function rowsIn(out: string, table: string): Record<string, unknown>[] {
  const folder = join(out, table);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return files.filter((name) => name.endsWith(".jsonl")).flatMap((name) => linesOf(join(folder, name)));
}

export const rejectedIn = (out: string): Record<string, unknown>[] => linesOf(join(out, "rejected.jsonl"));

export const linesOf = (path: string): Record<string, unknown>[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** Writes the rows of a query into a file, in the format that its name says. */
export const copyTo = (path: string, query: string, options: string) =>
  withDuckDB((db) => rowsOf(db, `COPY (${query}) TO ${literal(path)} (${options})`));
