import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../../src/project";
import type { SparkEnvironment } from "./environment";
import { type Group, start } from "./process";

/** A standalone master and its workers, each a process, on ports that are free. */
export interface Cluster {
  workers: Group[];
  /** Starts `spark-submit`; `args` are its options, the job and the job's own. */
  submit(args: readonly string[]): Group;
  stop(): Promise<void>;
}

export async function startCluster(spark: SparkEnvironment, folder: string, workers: number): Promise<Cluster> {
  const groups: Group[] = [];
  const launch = (program: string, ...args: string[]) => {
    const group = start(spark.program(program), args, spark.env, folder);
    groups.push(group);
    return group;
  };
  const daemon = (name: string, ...args: string[]) =>
    launch("spark-class", `org.apache.spark.deploy.${name}`, "--host", "127.0.0.1", "--port", "0", "--webui-port", "0", ...args); // biome-ignore format: one call
  const stop = async () => {
    await Promise.all(groups.map((group) => group.kill()));
  };
  try {
    const master = daemon("master.Master");
    const address = (await spoken(master, /Starting Spark master at (spark:\/\/\S+)/))[1]!;
    const nodes = Array.from({ length: workers }, (_, i) =>
      daemon("worker.Worker", "--cores", "1", "--memory", "1g", "--work-dir", join(folder, `worker-${i}`), address),
    );
    await Promise.all(nodes.map((node) => spoken(node, /Successfully registered with master/)));
    return {
      workers: nodes,
      submit: (args) =>
        launch("spark-submit", "--master", address, "--conf", "spark.ui.enabled=false", "--conf", "spark.driver.host=127.0.0.1", ...args), // biome-ignore format: one call
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits until a program has said something. */
export async function spoken(group: Group, what: RegExp | ((said: string) => boolean)): Promise<RegExpExecArray> {
  let over = false;
  group.ended.then(() => { over = true; }); // biome-ignore format: one line
  for (;;) {
    const said = group.said();
    const found = typeof what === "function" ? what(said) && /[^]/.exec(said) : what.exec(said);
    if (found) return found;
    if (over) throw new Error(`It ended before it said ${what}:\n${said.slice(-4000)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Packs the kit for executors into a folder and gives the archive. */
export function pack(folder: string): string {
  const archive = join(folder, "readout-kit.tar.gz");
  const program = join(PROJECT, "examples/spark/package.mjs");
  const { status, stderr } = spawnSync(process.execPath, [program, archive], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return archive;
}
