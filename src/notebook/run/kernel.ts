import { type ChildProcess, spawn } from "node:child_process";
import type { Dealer, Subscriber } from "zeromq";
import type { Figure } from "../../figures/figure";
import type { Pictures } from "../bundle";
import type { TypeFault } from "../kernel/converter";
import { kernelArguments } from "../kernelspec";
import { type Connection, decode, encode, type Message, message } from "../wire";
import { newConnection } from "./connection";

/** A kernel of ours, seen from the process that started it. */
export interface Kernel {
  info: { language_info: Record<string, unknown> };
  /** Runs code; `hear` gets each message that the cell publishes. Rejects with `KernelDied`. */
  execute(code: string, hear: (message: Message) => void): Promise<ExecuteReply>;
  /** Sends any other request of Jupyter's protocol; the content of its reply. */
  request(type: string, content: object): Promise<Message["content"]>;
  /** Stops the running cell, as Jupyter does. */
  interrupt(): void;
  /** Type-checks cells in order without running them; the faults of each. */
  check(cells: string[]): Promise<TypeFault[][]>;
  /** A variable of the notebook. */
  value(name: string): Promise<{ known: boolean; value: unknown }>;
  /** The files that the notebook used, and whether it used nothing but files. */
  filesUsed(): Promise<{ files: string[]; closed: boolean }>;
  /** Resolves when the kernel's process is gone. */
  ended: Promise<void>;
  /** Ends the kernel, at once and for sure. */
  kill(): Promise<void>;
}

export interface ExecuteReply {
  status: "ok" | "error" | "aborted";
  execution_count: number;
  ename?: string;
  evalue?: string;
  traceback?: string[];
}

/** The kernel is gone, or never came. */
export class KernelDied extends Error {
  override name = "KernelDied";
}

export interface KernelOptions {
  folder: string;
  /** Draws a figure for the kernel. */
  pictures: (figure: Figure) => Promise<Pictures | null>;
}

const ATTEMPTS = 3;
const START_MS = 60_000;
const PORT_TAKEN = 98;

/** Starts a kernel in a folder and waits until it answers on every channel. */
export async function openKernel(options: KernelOptions): Promise<Kernel> {
  for (let attempt = 1; ; attempt += 1) {
    const { connection, file, remove } = await newConnection();
    const child = start(options.folder, file);
    try {
      const kernel = await connect(child, connection, options, remove);
      return kernel;
    } catch (error) {
      child.kill("SIGKILL");
      remove();
      // Someone else took one of the ports between our look and the kernel's.
      if (child.exitCode !== PORT_TAKEN || attempt === ATTEMPTS) throw error;
    }
  }
}

function start(folder: string, connectionFile: string): ChildProcess {
  const { FORCE_COLOR, ...env } = process.env;
  const [program, ...args] = kernelArguments();
  return spawn(program!, [...args, `--config-path=${connectionFile}`], {
    cwd: folder,
    env: { ...env, READOUT_RUN: "1", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    serialization: "advanced",
  });
}

async function connect(
  child: ChildProcess,
  connection: Connection,
  { pictures }: KernelOptions,
  cleanUp: () => void,
): Promise<Kernel> {
  const zmq = require("zeromq") as typeof import("zeromq");
  const { key } = connection;
  const address = (port: number) => `${connection.transport}://${connection.ip}:${port}`;
  const shell: Dealer = new zmq.Dealer({ linger: 0, reconnectInterval: 20 });
  const iopub: Subscriber = new zmq.Subscriber({ linger: 0, reconnectInterval: 20, receiveHighWaterMark: 0 });
  const session = `run-${process.pid}`;
  const log = lastWords(child);
  const replies = new Map<string, (message: Message) => void>();
  const listeners = new Map<string, (message: Message) => void>();
  const questions = new Map<string, ((content: never) => void)[]>();

  const died = new Promise<never>((_, reject) => {
    child.once("exit", (code, signal) => reject(new KernelDied(causeOfDeath(code, signal, log()))));
    child.once("error", (error) => reject(new KernelDied(`the kernel did not start: ${error.message}`)));
  });
  died.catch(() => {});

  child.on("message", async (content: { type: string; id: number; figure: Figure }) => {
    if (content.type === "pictures") {
      const drawn = await pictures(content.figure).catch(() => null);
      if (child.connected) child.send({ type: "pictures", id: content.id, pictures: drawn });
    } else questions.get(content.type)?.shift()?.(content as never);
  });

  async function listen(socket: Dealer | Subscriber, heard: (message: Message) => void): Promise<void> {
    for await (const frames of socket as AsyncIterable<Buffer[]>) heard(decode(frames, key));
  }
  shell.connect(address(connection.shell_port));
  iopub.connect(address(connection.iopub_port));
  iopub.subscribe();
  listen(shell, (m) => replies.get(m.parent.msg_id ?? "")?.(m)).catch(() => {});
  listen(iopub, (m) => listeners.get(m.parent.msg_id ?? "")?.(m)).catch(() => {});

  /** Sends a request; resolves with its reply, once its `idle` has been heard too. */
  async function request(type: string, content: object, hear: (m: Message) => void = () => {}): Promise<Message> {
    const asked = message(type, content, session);
    const id = asked.header.msg_id;
    const reply = new Promise<Message>((resolve) => replies.set(id, resolve));
    const idle = new Promise<void>((resolve) => {
      listeners.set(id, (m) => {
        if (m.header.msg_type === "status" && m.content.execution_state === "idle") resolve();
        else hear(m);
      });
    });
    await shell.send(encode(asked, key));
    const answer = await Promise.race([reply, died]);
    await Promise.race([idle, died]);
    replies.delete(id);
    return answer;
  }

  function ask<T>(type: string, answer: string, content: object = {}): Promise<T> {
    const answered = new Promise<T>((resolve) => {
      questions.set(answer, [...(questions.get(answer) ?? []), resolve]);
    });
    child.send({ type, ...content });
    return Promise.race([answered, died]);
  }

  async function kill(): Promise<void> {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
    }
    shell.close();
    iopub.close();
    cleanUp();
  }

  try {
    const info = await firstAnswer(request, died);
    return {
      info,
      execute: async (code, hear) => (await request("execute_request", executeContent(code), hear)).content,
      request: async (type, content) => (await request(type, content)).content,
      interrupt: () => child.kill("SIGINT"),
      check: async (cells) => (await ask<{ faults: TypeFault[][] }>("check", "checked", { cells })).faults,
      value: (name) => ask("value", "value", { name }),
      filesUsed: () => ask("files", "files"),
      ended: died.catch(() => {}),
      kill,
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

// The first messages that a kernel publishes are lost to those who subscribe late: ask until one is heard.
async function firstAnswer(
  request: (type: string, content: object) => Promise<Message>,
  died: Promise<never>,
): Promise<Kernel["info"]> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    const again = new Promise<undefined>((resolve) => setTimeout(resolve, 100));
    const answer = await Promise.race([request("kernel_info_request", {}), again, died]);
    if (answer) return answer.content;
  }
  throw new KernelDied(`the kernel gave no answer for ${START_MS / 1000} s`);
}

function executeContent(code: string): object {
  return { code, silent: false, store_history: true, user_expressions: {}, allow_stdin: false, stop_on_error: true };
}

function lastWords(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      text = (text + chunk).slice(-8192);
    });
  }
  return () => text.trim();
}

function causeOfDeath(code: number | null, signal: string | null, log: string): string {
  if (/heap out of memory|Allocation failed/.test(log)) return "the kernel ran out of memory";
  const how = signal ? `was ended by ${signal}` : `ended with status ${code}`;
  const last = log.split("\n").slice(-5).join("\n");
  return `the kernel ${how}${last ? `:\n${last}` : ""}`;
}
