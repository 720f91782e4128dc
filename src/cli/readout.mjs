#!/usr/bin/env node
// Committed with the right to be run, which the build gives to no file that it writes.
import { existsSync } from "node:fs";

const main = new URL("../../dist/cli/main.js", import.meta.url);
if (existsSync(main)) (await import(main)).runAsProgram();
else {
  console.error("readout is not built yet: run npm start, or npm run build.");
  process.exitCode = 2;
}
