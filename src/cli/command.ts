export { UsageError } from "../errors";

/** One command of `readout`; `run` gives the exit status: 0 done, 1 the work found something wrong. */
export interface Command {
  summary: string;
  usage: string;
  run(args: string[]): number | Promise<number>;
}
