import { setKernelHook } from "../bundle";
import type { Connection } from "../wire";
import { cells, tieTimers } from "./cells";
import { completion, inspection } from "./describe";
import { display, showResult } from "./display";
import { evaluator } from "./evaluate";
import { imageMaker } from "./images";
import { isComplete, kernelInfo } from "./info";
import { watchInterrupts } from "./interrupt";
import { isRun } from "./parent";
import { reloader } from "./reload";
import { cellRunner } from "./run-cell";
import { answerRunner } from "./runner";
import { serve } from "./server";
import { exitForReal, takeExit, takeStreams } from "./streams";
import { recordFiles } from "./trace";
import { patchTypeScript } from "./typescript";

/** Starts a kernel in this process, on the ports of a connection file: tslab's compiler and executor, served by us. */
export async function startKernel(connection: Connection): Promise<void> {
  const patched = patchTypeScript();
  const warn = (text: string) => cells.current?.outputs.text("stderr", text);
  const evaluate = evaluator(patched, showResult);
  const runner = cellRunner(evaluate, reloader(warn));
  const images = imageMaker(warn);
  const server = await serve(connection, {
    info: () => kernelInfo(patched.ts.version),
    execute: (request) => runner.run(request, server.publish).finally(patched.keep),
    complete: (code, cursor) => completion(evaluate, code, cursor),
    inspect: (code, cursor) => inspection(evaluate, code, cursor),
    isComplete,
    interrupt: runner.interrupt,
    shutdown: () => images.close().finally(() => exitForReal(0)),
  });
  watchInterrupts(runner.interrupt);
  if (isRun) {
    recordFiles();
    answerRunner(evaluate, patched.ownFiles);
  }
  setKernelHook({ display, pictures: images.pictures });
  takeStreams();
  takeExit();
  tieTimers(runner.fail);
  process.on("uncaughtException", (error) => runner.fail(error));
  process.on("unhandledRejection", (error) => runner.fail(error));
}
