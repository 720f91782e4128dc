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

const SETTINGS = [
  ...["--conf", "spark.ui.enabled=false"],
  ...["--conf", "spark.driver.host=127.0.0.1"],
  // Not the 200 that suit a larger cluster.
  ...["--conf", "spark.sql.shuffle.partitions=4"],
];

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
    const addressIn = (said: string) => /Starting Spark master at (spark:\/\/\S+)/.exec(said)?.[1];
    await spoken(master, "it had an address", (said) => addressIn(said) !== undefined);
    const address = addressIn(master.said())!;
    const nodes = Array.from({ length: workers }, (_, i) =>
      daemon("worker.Worker", "--cores", "1", "--memory", "1g", "--work-dir", join(folder, `worker-${i}`), address),
    );
    const isKnown = (said: string) => said.includes("Successfully registered with master");
    await Promise.all(nodes.map((node) => spoken(node, "the master knew it", isKnown)));
    return {
      workers: nodes,
      submit: (args) => launch("spark-submit", "--master", address, ...SETTINGS, ...args),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits until a program has said something, whatever time it takes; it must not end before. */
export async function spoken(group: Group, what: string, isSaid: (said: string) => boolean): Promise<void> {
  let isOver = false;
  group.ended.then(() => {
    isOver = true;
  });
  while (!isSaid(group.said())) {
    if (isOver) throw new Error(`It ended before ${what}:\n${group.said().slice(-5000)}`);
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
