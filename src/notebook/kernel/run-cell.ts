import type { Message } from "../wire";
import { type Cell, cells } from "./cells";
import { type CellError, causingCell, describeError, INTERRUPTED } from "./errors";
import type { Evaluator } from "./evaluate";
import { outputs } from "./outputs";
import type { reloader } from "./reload";

type Publish = (type: string, content: object, parent: Message) => void;

// The cells' timers are wrapped; these are the kernel's own.
const [soon, later] = [setImmediate, setTimeout];
const GRACE_MS = 500;

/** Runs cells one after the other, and ties each error to the cell that caused it. */
export function cellRunner(evaluator: Evaluator, reload: ReturnType<typeof reloader>) {
  let count = 0;
  let publish: Publish = () => {};
  let stop: ((error: CellError) => void) | undefined;

  async function run(request: Message, send: Publish): Promise<{ content: object; stop: boolean }> {
    publish = send;
    const { code, silent = false, store_history = true, stop_on_error = true } = request.content;
    if (!silent && store_history) count += 1;
    const cell: Cell = {
      count,
      request,
      running: true,
      outputs: outputs((type, content) => silent || publish(type, content, request)),
    };
    cells.current = cell;
    cells.byCount.set(count, cell);
    const stopped = new Promise<CellError>((resolve) => {
      stop = resolve;
    });
    cell.outputs.send("execute_input", { code, execution_count: count });
    const failed = await Promise.race([evaluate(code, cell), stopped]);
    await Promise.race([cell.outputs.drained(), stopped]);
    cell.running = false;
    stop = undefined;
    const error = failed ?? cell.error;
    if (!error)
      return { content: { status: "ok", execution_count: count, user_expressions: {}, payload: [] }, stop: false };
    cell.outputs.send("error", error);
    return { content: { status: "error", execution_count: count, ...error }, stop: stop_on_error };
  }

  // In a turn of its own: where the cell is broken off by force, nothing of the kernel's is on the stack.
  async function evaluate(code: string, cell: Cell): Promise<CellError | undefined> {
    const error = await new Promise<CellError | undefined>((resolve) => {
      soon(() => {
        reload.before(code);
        evaluator.evaluate(code, cell.count).then(resolve, (thrown) => resolve(describeError(thrown, cells.sources)));
      });
    });
    // A turn for rejections that nobody waits for to be reported while the cell still counts as running.
    await new Promise((resolve) => soon(resolve));
    reload.after();
    return error;
  }

  return {
    run,
    interrupt(): void {
      if (!stop) return;
      evaluator.interrupt();
      const { name: ename, message: evalue } = INTERRUPTED;
      const error = { ename, evalue, traceback: [`\x1b[31m${ename}\x1b[39m: ${evalue}`] };
      const end = stop;
      later(() => end(error), GRACE_MS);
    },
    /** An error that no cell could catch: a rejected promise, a timer. */
    fail(error: unknown, cell?: Cell): void {
      const cause = cell ?? cells.byCount.get(causingCell(error) ?? count);
      const described = describeError(error, cells.sources);
      if (!cause) return;
      if (cause.running) cause.error ??= described;
      else cause.outputs.send("error", described);
    },
  };
}
