import { spawn } from "node:child_process";
import { build, isStale } from "../notebook/build";
import { findLab, installLab, labEnvironment } from "../notebook/lab";
import { PROJECT } from "../project";
import type { Command } from "./command";

export const command: Command = {
  summary: "Opens the notebooks in JupyterLab, the kernel ready.",
  usage: "readout lab [JUPYTERLAB OPTION…]",
  run,
};

async function run(args: string[]): Promise<number> {
  if (isStale()) {
    const { ok, report } = build();
    if (!ok) console.error(`src/ does not compile; the notebooks get the last good build.\n${report}`);
  }
  const lab = findLab() ?? installLab();
  console.error(`JupyterLab ${lab.version} (${lab.origin === "project" ? "this project's own" : "yours"})`);
  const own = [`--ServerApp.root_dir=${PROJECT}`, "--LabApp.default_url=/lab/tree/notebooks"];
  const child = spawn(lab.program("jupyter-lab"), [...own, ...args], { env: labEnvironment(), stdio: "inherit" });
  // JupyterLab asks before it stops; the answer is its own affair.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(signal ? 1 : (code ?? 0)));
  });
}
