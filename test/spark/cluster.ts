import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../../src/project";
import type { SparkEnvironment } from "./environment";
import { type Group, start } from "./process";

/** A standalone master and two workers, each a process, on ports that are free. */
export interface Cluster {
  workers: Group[];
  /** Adds a worker of one core. */
  addWorker(): Promise<Group>;
  /** Starts `spark-submit`; `args` are its options, the job and the job's own. */
  submit(args: readonly string[]): Group;
  stop(): Promise<void>;
}

// What runs for minutes only is compiled once, not twice.
const JVM = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
const SETTINGS = {
  "spark.ui.enabled": "false",
  "spark.driver.host": "127.0.0.1",
  "spark.driver.extraJavaOptions": JVM,
  // Not the 200 that suit a larger cluster.
  "spark.sql.shuffle.partitions": "4",
};

export async function startCluster(spark: SparkEnvironment, folder: string): Promise<Cluster> {
  const groups: Group[] = [];
  const env = { ...spark.env, SPARK_DAEMON_JAVA_OPTS: JVM };
  const launch = (program: string, ...args: string[]) => {
    const group = start(spark.program(program), args, env, folder);
    groups.push(group);
    return group;
  };
  const daemon = (name: string, ...args: string[]) => {
    const loopback = ["--host", "127.0.0.1", "--port", "0", "--webui-port", "0"];
    return launch("spark-class", `org.apache.spark.deploy.${name}`, ...loopback, ...args);
  };
  const stop = async () => {
    await Promise.all(groups.map((group) => group.kill()));
  };
  try {
    const master = daemon("master.Master");
    const addressIn = (said: string) => /Starting Spark master at (spark:\/\/\S+)/.exec(said)?.[1];
    await spoken(master, "it had an address", (said) => addressIn(said) !== undefined);
    const address = addressIn(master.said())!;
    const addWorker = async () => {
      const own = join(folder, `worker-${groups.length}`);
      const worker = daemon("worker.Worker", "--cores", "1", "--memory", "1g", "--work-dir", own, address);
      await spoken(worker, "the master knew it", (said) => said.includes("Successfully registered with master"));
      return worker;
    };
    const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ["--conf", `${name}=${value}`]);
    return {
      workers: await Promise.all([addWorker(), addWorker()]),
      addWorker,
      submit: (args) => launch("spark-submit", "--master", address, ...settings, ...args),
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
