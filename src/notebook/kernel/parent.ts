/** Whether Readout's runner started this kernel, and not Jupyter. */
export const isRun = process.env.READOUT_RUN === "1" && typeof process.send === "function";

// biome-ignore lint/suspicious/noExplicitAny: what a message holds depends on its type
type Content = any;

/** Tells the runner something. */
export function toParent(content: { type: string } & Record<string, unknown>): void {
  if (process.connected) process.send?.(content);
}

/** Calls `answer` for each message of a type that the runner sends. */
export function onParent(type: string, answer: (content: Content) => void): void {
  process.on("message", (content: Content) => {
    if (content?.type === type) answer(content);
  });
}
