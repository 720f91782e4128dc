import { Session } from "node:inspector";
import { runInThisContext } from "node:vm";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/**
 * Starts a thread that hears an interrupt even while the main one is caught in an endless loop, and
 * that ends the kernel when the process that started it is gone.
 */
export function watchInterrupts(interrupt: () => void): void {
  const heard = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(__filename, { workerData: { heard, parent: process.ppid, stdout: false } });
  worker.on("message", () => {
    Atomics.store(heard, 0, 1);
    Atomics.notify(heard, 0);
    interrupt();
  });
  worker.unref();
}

const PATIENCE_MS = 250;
const LOOK_MS = 500;

if (!isMainThread && workerData?.heard) watch(workerData.heard, workerData.parent);

function watch(heard: Int32Array, parent: number): void {
  const never = new Int32Array(new SharedArrayBuffer(4));
  const session = new Session();
  const key = "__readout_wait__";
  Object.defineProperty(globalThis, key, {
    value: () => {
      for (;;) {
        Atomics.wait(never, 0, 0, LOOK_MS);
        if (!isAlive(parent)) process.kill(process.pid, "SIGKILL");
      }
    },
  });
  for (;;) {
    // A script that may be broken off by SIGINT takes the signal away from everyone who asked for it
    // earlier, so a cell's own script, which comes later, goes first.
    try {
      runInThisContext(`${key}()`, { breakOnSigint: true });
    } catch {
      Atomics.store(heard, 0, 0);
      parentPort!.postMessage("interrupt");
      Atomics.wait(heard, 0, 0, PATIENCE_MS);
      if (Atomics.load(heard, 0) === 1) continue;
      // The main thread loops in a continuation (after an `await`, in a timer) that no script encloses.
      session.connectToMainThread();
      session.post("Runtime.terminateExecution");
      session.disconnect();
    }
  }
}

function isAlive(parent: number): boolean {
  if (process.platform !== "win32") return process.ppid === parent;
  try {
    process.kill(parent, 0);
    return true;
  } catch {
    return false;
  }
}
