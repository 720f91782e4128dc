import { StringDecoder } from "node:string_decoder";
import { cells } from "./cells";

/** Sends what is printed to the running cell, and what tslab's own `display` is given. */
export function takeStreams(): void {
  for (const name of ["stdout", "stderr"] as const) {
    const decoder = new StringDecoder("utf8");
    process[name].write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
      const text = typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk));
      cells.current?.outputs.text(name, text);
      const done = rest.find((argument) => typeof argument === "function") as (() => void) | undefined;
      if (done) process.nextTick(done);
      return true;
    };
  }
  const tslab = require("tslab/dist/jupyter") as { lastWriteDisplayData: unknown };
  tslab.lastWriteDisplayData = (content: object, update: boolean) =>
    cells.current?.outputs.send(update ? "update_display_data" : "display_data", content);
}

/** Ends the process; a cell's `process.exit` does not. */
export const exitForReal = process.exit.bind(process);

/** A cell that calls `process.exit` gets an error: it would take every variable with it, and say nothing. */
export function takeExit(): void {
  process.exit = (code) => {
    throw new Error(`process.exit(${code ?? ""}) would end the kernel. Restart or shut it down from the notebook.`);
  };
}
