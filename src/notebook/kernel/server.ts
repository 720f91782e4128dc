import { type Connection, decode, encode, type Message, message } from "../wire";

/** What a kernel answers; the content of each reply, by the type of its request. */
export interface Handlers {
  info(): object;
  execute(request: Message): Promise<{ content: object; stop: boolean }>;
  complete(code: string, cursor: number): object;
  inspect(code: string, cursor: number): object;
  isComplete(code: string): object;
  interrupt(): void;
  shutdown(): void;
}

export interface Server {
  publish(type: string, content: object, parent: Message): void;
}

/** Serves the Jupyter protocol on the ports of a connection; resolves once all are bound. */
export async function serve(connection: Connection, handlers: Handlers): Promise<Server> {
  const zmq = require("zeromq") as typeof import("zeromq");
  const { key, transport, ip } = connection;
  const session = `kernel-${process.pid}`;
  const [iopub, shell, control, stdin, hb] = [
    // Without limit and without delay, so that nothing is dropped, and a cell that keeps the thread to
    // itself is heard all the same.
    new zmq.Publisher({ sendHighWaterMark: 0, sendTimeout: 0, linger: 1000 }),
    new zmq.Router({ linger: 1000 }),
    new zmq.Router({ linger: 1000 }),
    new zmq.Router({ linger: 0 }),
    new zmq.Reply({ linger: 0 }),
  ];
  const address = (port: number) => `${transport}://${ip}:${port}`;
  const queue: { socket: typeof shell; request: Message }[] = [];
  let executing = false;

  function publish(type: string, content: object, parent: Message): void {
    const answer = { ...message(type, content, session, parent), identities: [Buffer.from(type)] };
    const frames = encode(answer, key);
    iopub.send(frames).catch(fault);
  }
  const reply = (socket: typeof shell, type: string, content: object, request: Message) =>
    socket.send(encode(message(type, content, session, request), key)).catch(fault);

  async function attend(socket: typeof shell): Promise<void> {
    for await (const frames of socket) {
      try {
        receive(socket, decode(frames, key));
      } catch (error) {
        fault(error);
      }
    }
  }

  function receive(socket: typeof shell, request: Message): void {
    if (request.header.msg_type === "execute_request") {
      queue.push({ socket, request });
      if (!executing) executeAll();
      return;
    }
    publish("status", { execution_state: "busy" }, request);
    answer(socket, request);
    publish("status", { execution_state: "idle" }, request);
  }

  function answer(socket: typeof shell, request: Message): void {
    const { content } = request;
    const type = request.header.msg_type.replace(/_request$/, "");
    const contents: Record<string, () => object> = {
      kernel_info: handlers.info,
      complete: () => handlers.complete(content.code, content.cursor_pos),
      inspect: () => handlers.inspect(content.code, content.cursor_pos),
      is_complete: () => handlers.isComplete(content.code),
      comm_info: () => ({ status: "ok", comms: {} }),
      history: () => ({ status: "ok", history: [] }),
      interrupt: () => {
        handlers.interrupt();
        return { status: "ok" };
      },
      shutdown: () => {
        // Time for the last messages to leave.
        setTimeout(handlers.shutdown, 50);
        return { status: "ok", restart: Boolean(content.restart) };
      },
    };
    const make = contents[type];
    if (!make) return;
    let made: object;
    try {
      made = make();
    } catch (error) {
      made = { status: "error", ename: (error as Error).name, evalue: (error as Error).message, traceback: [] };
    }
    reply(socket, `${type}_reply`, made, request);
  }

  async function executeAll(): Promise<void> {
    executing = true;
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { socket, request } = next;
      publish("status", { execution_state: "busy" }, request);
      const { content, stop } = await handlers.execute(request);
      // What was asked for before the failure was known is not run; what is asked for after is.
      const abandoned = stop ? await alreadySent() : [];
      reply(socket, "execute_reply", content, request);
      publish("status", { execution_state: "idle" }, request);
      for (const { socket, request } of abandoned) {
        publish("status", { execution_state: "busy" }, request);
        reply(socket, "execute_reply", { status: "aborted" }, request);
        publish("status", { execution_state: "idle" }, request);
      }
    }
    executing = false;
  }

  async function alreadySent() {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return queue.splice(0);
  }

  async function beat(): Promise<void> {
    for await (const frames of hb) await hb.send(frames);
  }

  await Promise.all([
    iopub.bind(address(connection.iopub_port)),
    shell.bind(address(connection.shell_port)),
    control.bind(address(connection.control_port)),
    stdin.bind(address(connection.stdin_port)),
    hb.bind(address(connection.hb_port)),
  ]);
  for (const task of [attend(shell), attend(control), beat()]) task.catch(fault);
  return { publish };
}

// The cell's streams are taken; this goes to the log of whoever started the kernel.
function fault(error: unknown): void {
  require("node:fs").writeSync(2, `readout kernel: ${(error as Error)?.stack ?? error}\n`);
}
