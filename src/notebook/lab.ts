import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { UsageError } from "../errors";
import { writeWhole } from "../files";
import { CACHE, PROJECT } from "../project";
import { installKernel } from "./kernelspec";

/** A Python environment with JupyterLab. */
export interface Lab {
  origin: "installed" | "project";
  version: string;
  /** The path of one of its programs. */
  program(name: string): string;
}

const FOLDER = join(CACHE, "lab");
const REQUIREMENTS = join(PROJECT, "src", "notebook", "lab-requirements.txt");
const STAMP = join(FOLDER, "readout-requirements.txt");
const BIN = process.platform === "win32" ? "Scripts" : "bin";

/** JupyterLab 4 as the user has it, or as we installed it for this project. */
export function findLab(): Lab | undefined {
  return projectLab() ?? installedLab();
}

/** The project's own JupyterLab, if all of it is there. */
export function projectLab(): Lab | undefined {
  if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== readFileSync(REQUIREMENTS, "utf8")) return undefined;
  return labOf("project", (name) => join(FOLDER, BIN, name));
}

function installedLab(): Lab | undefined {
  return labOf("installed", (name) => name);
}

function labOf(origin: Lab["origin"], program: Lab["program"]): Lab | undefined {
  const { stdout, status } = spawnSync(program("jupyter-lab"), ["--version"], { encoding: "utf8" });
  const version = stdout?.trim() ?? "";
  return status === 0 && version.startsWith("4.") ? { origin, version, program } : undefined;
}

/** Installs the pinned JupyterLab into a Python environment of this project alone, saying what it does. */
export function installLab(): Lab {
  rmSync(FOLDER, { recursive: true, force: true });
  const steps = installSteps();
  if (!steps) {
    throw new UsageError(
      "JupyterLab needs Python 3.10 or later, with venv: install it from python.org or your system's packages " +
        "(on Debian and Ubuntu: python3 python3-venv), then try again. Or open the notebooks in VS Code: " +
        "`npx readout kernel install` makes the kernel known to it. Headless runs (`npm start`) need no Python.",
    );
  }
  for (const [program, ...args] of steps) {
    console.error(`> ${[program, ...args].join(" ")}`);
    const { status, error } = spawnSync(program!, args, { stdio: ["ignore", 2, 2] });
    if (status !== 0)
      throw new UsageError(`JupyterLab could not be installed: ${error?.message ?? `${program} failed`}.`);
  }
  writeWhole(STAMP, readFileSync(REQUIREMENTS));
  const lab = projectLab();
  if (!lab) throw new UsageError(`JupyterLab was installed in ${FOLDER}, and does not start.`);
  return lab;
}

function installSteps(): string[][] | undefined {
  const python = join(FOLDER, BIN, "python");
  if (works("uv", "--version")) {
    return [
      ["uv", "venv", FOLDER],
      ["uv", "pip", "install", "--python", python, "-r", REQUIREMENTS],
    ];
  }
  const found = findPython();
  if (!found) return undefined;
  return [
    [found.program, "-m", "venv", FOLDER],
    [python, "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "on", "-r", REQUIREMENTS],
  ];
}

/** A Python that is new enough and can make environments. */
export function findPython(): { program: string; version: string } | undefined {
  for (const program of ["python3", "python"]) {
    const test = "import sys, venv, ensurepip; print('%d.%d.%d' % sys.version_info[:3])";
    const { stdout, status } = spawnSync(program, ["-c", test], { encoding: "utf8" });
    const [major = 0, minor = 0] = (stdout ?? "").split(".").map(Number);
    if (status === 0 && major === 3 && minor >= 10) return { program, version: stdout.trim() };
  }
  return undefined;
}

function works(program: string, ...args: string[]): boolean {
  return spawnSync(program, args).status === 0;
}

/** An environment in which Jupyter knows our kernel, and in which nothing of the user's is changed. */
export function labEnvironment(): NodeJS.ProcessEnv {
  const data = join(CACHE, "jupyter");
  installKernel(data);
  return { ...process.env, JUPYTER_PATH: [data, process.env.JUPYTER_PATH].filter(Boolean).join(delimiter) };
}
