import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { userFolder } from "../../src/notebook/kernelspec";
import { PROJECT } from "../../src/project";
import { newFolder } from "./folder";

const cli = (args: string[], env: object = {}) =>
  spawnSync(process.execPath, [join(PROJECT, "dist", "cli", "main.js"), ...args], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });

test("`readout kernel` registers the kernel for the user and takes it away again", () => {
  const here = newFolder();
  const env = { JUPYTER_DATA_DIR: here.folder };
  expect(cli(["kernel", "install"], env).status).toBe(0);
  const spec = JSON.parse(readFileSync(here.at("kernels/readout/kernel.json"), "utf8"));
  expect(spec).toMatchObject({ language: "typescript", interrupt_mode: "signal" });
  expect(spec.argv.at(-1)).toBe("--config-path={connection_file}");
  expect(existsSync(spec.argv.at(-2))).toBe(true);
  expect(cli(["kernel", "remove"], env).stdout).toContain("Removed");
  expect(existsSync(here.at("kernels/readout"))).toBe(false);
  expect(cli(["kernel", "remove"], env).stdout).toContain("Nothing to remove");
  expect(cli(["kernel", "paint"], env).status).toBe(2);
  here.remove();
});

test("the user's kernels are where each system has them", () => {
  expect(userFolder({ XDG_DATA_HOME: "/x" }, "linux")).toBe(join("/x", "jupyter"));
  expect(userFolder({}, "darwin")).toMatch(/Library.Jupyter$/);
  expect(userFolder({ APPDATA: "/a" }, "win32")).toBe(join("/a", "jupyter"));
});

test("`readout doctor --json` names each part and gives a fix for each lack", () => {
  const { stdout } = cli(["doctor", "--json"]);
  const { findings } = JSON.parse(stdout);
  expect(findings.map((finding: { what: string }) => finding.what)).toEqual([
    ...["Node", "npm", "built package", "Python", "JupyterLab 4", "Plotly renderer", "kernel spec"],
    ...["Chrome or Chromium", "article's text"],
  ]);
  for (const { ok, fix } of findings) expect(ok || fix.length > 10).toBe(true);
});
