import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Connection } from "../wire";
import { startKernel } from "./kernel";

// Started by Jupyter as the kernel spec says, or by Readout's own runner.
const { values } = parseArgs({ options: { "config-path": { type: "string" } } });
if (!values["config-path"]) {
  console.error("readout kernel: --config-path=FILE names the connection file; Jupyter gives it.");
  process.exit(2);
}
startKernel(JSON.parse(readFileSync(values["config-path"], "utf8")) as Connection).catch((error) => {
  console.error(`readout kernel: ${error?.message ?? error}`);
  process.exit(error?.code === "EADDRINUSE" ? 98 : 1);
});
