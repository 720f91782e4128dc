import { parseArgs } from "node:util";
import { examine } from "../notebook/doctor";
import type { Command } from "./command";

export const command: Command = {
  summary: "Says what this machine has and lacks, each with its fix.",
  usage: "readout doctor [--json]",
  run,
};

// Without these nothing works; what else is lacking costs a convenience.
const ESSENTIAL = ["Node", "npm", "built package"];

function run(args: string[]): number {
  const { values } = parseArgs({ args, options: { json: { type: "boolean", default: false } } });
  const findings = examine();
  if (values.json) {
    const { platform, arch, version } = process;
    console.log(JSON.stringify({ platform, arch, node: version, findings }, null, 2));
  } else {
    for (const { what, ok, found, needed, fix } of findings) {
      console.log(`${ok ? "has  " : "lacks"} ${what.padEnd(19)} ${found}`);
      if (fix) console.log(`      ${"".padEnd(19)} needed for ${needed}. ${fix}`);
    }
  }
  return findings.some(({ what, ok }) => !ok && ESSENTIAL.includes(what)) ? 1 : 0;
}
