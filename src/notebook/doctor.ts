import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../export/browser";
import { PROJECT } from "../project";
import { isStale } from "./build";
import { kernelArguments, specFile, userFolder } from "./kernelspec";
import { findLab, findPython, type Lab } from "./lab";

/** One thing that this machine has or lacks. `needed`: for what. */
export interface Finding {
  what: string;
  ok: boolean;
  found: string;
  needed: string;
  fix?: string;
}

/** Looks at everything that Readout uses; a lack comes with its fix. */
export function examine(): Finding[] {
  const lab = findLab();
  return [node(), npm(), built(), python(), jupyter(lab), plotly(lab), kernel(lab), browser(), articles()];
}

function node(): Finding {
  const ok = Number(process.versions.node.split(".")[0]) >= 20;
  return finding("Node", ok, process.versions.node, "everything", "Install Node 20 or later from nodejs.org.");
}

function npm(): Finding {
  const { stdout, status } = spawnSync("npm", ["--version"], { encoding: "utf8", shell: process.platform === "win32" });
  return finding("npm", status === 0, stdout?.trim(), "installing", "npm comes with Node from nodejs.org.");
}

function built(): Finding {
  const there = existsSync(join(PROJECT, "dist", "index.js"));
  const found = there ? (isStale() ? "older than src/" : "up to date") : undefined;
  return finding("built package", there && !isStale(), found, "notebooks and commands", "npm run build");
}

function python(): Finding {
  const found = findPython();
  const fix = "Install Python 3.10 or later with venv, or use VS Code (readout kernel install).";
  return finding("Python", found !== undefined, found?.version, "JupyterLab only", fix);
}

function jupyter(lab: Lab | undefined): Finding {
  const found = lab && `${lab.version} (${lab.origin === "project" ? "this project's own" : "installed"})`;
  return finding("JupyterLab 4", lab !== undefined, found, "working in the browser", "npm run lab installs it.");
}

function plotly(lab: Lab | undefined): Finding {
  const listed = lab && spawnSync(lab.program("jupyter-labextension"), ["list"], { encoding: "utf8" });
  const line = `${listed?.stdout}${listed?.stderr}`.split("\n").find((text) => text.includes("jupyterlab-plotly"));
  const version = /v(\d\S*)/.exec(line ?? "")?.[1];
  const fix = lab?.origin === "installed" ? "pip install plotly, beside JupyterLab." : "npm run lab installs it.";
  return finding("Plotly renderer", version !== undefined, version, "charts in JupyterLab at their best", fix);
}

function kernel(lab: Lab | undefined): Finding {
  const file = specFile(userFolder());
  const forUser = existsSync(file) && readFileSync(file, "utf8").includes(JSON.stringify(kernelArguments().at(-1)));
  const stale = existsSync(file) && !forUser;
  const found = forUser ? `registered for the user: ${file}` : lab && !stale ? "given by `npm run lab`" : undefined;
  const what = stale ? `${file} is for another copy of Readout` : undefined;
  return finding(
    "kernel spec",
    found !== undefined,
    found ?? what,
    "VS Code and other servers",
    "npx readout kernel install",
  );
}

function browser(): Finding {
  try {
    const { path, origin } = findBrowser();
    return finding("Chrome or Chromium", true, `${path} (${origin})`, "static images", "");
  } catch (error) {
    return finding("Chrome or Chromium", false, undefined, "static images", (error as Error).message);
  }
}

function articles(): Finding {
  const folder = join(PROJECT, "data", "articles");
  const texts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
  const fix = "Put each article's text at data/articles/<article_id>.txt; all else works without.";
  return finding("article's text", texts.length > 0, texts.join(", ") || undefined, "checking the evidence", fix);
}

function finding(what: string, ok: boolean, found: string | undefined, needed: string, fix: string): Finding {
  return { what, ok, found: found || "not found", needed, ...(ok ? {} : { fix }) };
}
