/** The content of a `kernel_info_reply`. */
export function kernelInfo(typescript: string): object {
  return {
    status: "ok",
    protocol_version: "5.3",
    implementation: "readout",
    implementation_version: "1.0.0",
    language_info: {
      name: "typescript",
      version: typescript,
      mimetype: "text/typescript",
      file_extension: ".ts",
      pygments_lexer: "typescript",
      // The pair of names makes every front end colour TypeScript.
      codemirror_mode: { mode: "typescript", name: "javascript", typescript: true },
    },
    banner: `TypeScript ${typescript} on Node ${process.versions.node} (tslab)`,
    help_links: [{ text: "TypeScript", url: "https://www.typescriptlang.org/docs/" }],
  };
}

/** The content of an `is_complete_reply`. */
export function isComplete(code: string): object {
  const { isCompleteCode } = require("tslab/dist/converter") as typeof import("tslab/dist/converter");
  const { completed, indent = "" } = isCompleteCode(code);
  return completed ? { status: "complete" } : { status: "incomplete", indent };
}
