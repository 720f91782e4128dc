import type { Bundle } from "../bundle";

export type Send = (type: string, content: object) => void;

/** The outputs of one cell, sent in the order in which they were made, even those that take their time. */
export interface Outputs {
  text(name: "stdout" | "stderr", text: string): void;
  bundle(bundle: Bundle | Promise<Bundle>, wrap: (bundle: Bundle) => { type: string; content: object }): void;
  send(type: string, content: object): void;
  /** Resolves when all that was put in has been sent. */
  drained(): Promise<void>;
}

const FLUSH_CHARACTERS = 32_768;
const FLUSH_MS = 100;

// A publisher drops messages when it is given too many: text is gathered before it is sent.
export function outputs(send: Send): Outputs {
  let tail: Promise<void> | undefined;
  let name: "stdout" | "stderr" = "stdout";
  let text = "";
  let since = 0;
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (text === "") return;
    const content = { name, text };
    text = "";
    enqueue(() => send("stream", content));
  }
  function enqueue(action: () => void | Promise<void>): void {
    if (!tail) {
      const pending = action();
      if (pending) chain(pending);
      return;
    }
    chain(tail.then(action));
  }
  function chain(pending: Promise<void>): void {
    tail = pending;
    pending.finally(() => {
      if (tail === pending) tail = undefined;
    });
  }

  return {
    text(stream, more) {
      if (stream !== name) flush();
      name = stream;
      if (text === "") since = Date.now();
      text += more;
      if (text.length > FLUSH_CHARACTERS || Date.now() - since > FLUSH_MS) flush();
      else timer ??= realSetTimeout(flush, FLUSH_MS);
    },
    bundle(bundle, wrap) {
      flush();
      const emit = (made: Bundle) => {
        const { type, content } = wrap(made);
        send(type, content);
      };
      if (bundle instanceof Promise) {
        enqueue(() =>
          bundle.then(emit, (error) =>
            send("stream", { name: "stderr", text: `Not shown: ${error?.stack ?? error}\n` }),
          ),
        );
      } else enqueue(() => emit(bundle));
    },
    send(type, content) {
      flush();
      enqueue(() => send(type, content));
    },
    async drained() {
      flush();
      while (tail) await tail;
    },
  };
}

// The cell's own timers are wrapped; this one is the kernel's.
const realSetTimeout = setTimeout;
