import { spawn, spawnSync } from "node:child_process";

/** A program and all that it starts. */
export interface Group {
  /** What it has said so far, on both streams. */
  said(): string;
  /** Its exit status; `null` where it was killed. */
  ended: Promise<number | null>;
  /** Ends all of it at once, as a power cut would. */
  kill(): Promise<void>;
}

// Leads the group, and ends it when the pipe from this process closes, in whatever way that comes about.
const GUARD = 'exec 3<&0; "$@" </dev/null 3<&- & child=$!; { cat <&3 >/dev/null; kill -9 -- -$$; } & wait $child';

/** Starts a program in a group of its own, which does not outlive this process. */
export function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Group {
  const leader = spawn("bash", ["-c", GUARD, "guard", program, ...args], { env, cwd, detached: true });
  let log = "";
  const listen = (chunk: Buffer) => {
    log += chunk;
  };
  leader.stdout.on("data", listen);
  leader.stderr.on("data", listen);
  leader.stdin.on("error", () => {});
  const ended = new Promise<number | null>((resolve) => leader.once("exit", resolve));
  ended.then(() => leader.stdin.end());
  return {
    said: () => log,
    ended,
    async kill() {
      if (leader.exitCode === null && leader.signalCode === null) process.kill(-leader.pid!, "SIGKILL");
      await ended;
    },
  };
}

/** The processes whose command line names something. */
export function running(name: string): string[] {
  const { stdout } = spawnSync("ps", ["-eo", "pid,args", "-ww"], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes(name));
}
