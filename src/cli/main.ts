import type { Command } from "./command";

// Each command is loaded only when it is called: `count` needs no browser and `charts` no kernel.
const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  start: () => import("./start.js"),
  derive: () => import("./derive.js"),
  review: () => import("./review.js"),
  link: () => import("./link.js"),
  score: () => import("./score.js"),
  generate: () => import("./generate.js"),
  verify: () => import("./verify.js"),
  count: () => import("./count.js"),
  run: () => import("./run.js"),
  charts: () => import("./charts.js"),
  diff: () => import("./diff.js"),
  lab: () => import("./lab.js"),
  kernel: () => import("./kernel.js"),
  doctor: () => import("./doctor.js"),
};

/** Runs one `readout` command and gives its exit status. */
export async function main(argv: string[]): Promise<number> {
  const [name = "--help", ...args] = argv;
  if (name === "--help" || name === "-h" || name === "help") {
    console.log(await help());
    return 0;
  }
  const load = COMMANDS[name];
  if (!load) {
    console.error(`readout: no command "${name}". Commands: ${Object.keys(COMMANDS).join(", ")}.`);
    return 2;
  }
  const { command } = await load();
  if (args.includes("--help") || args.includes("-h")) {
    console.log(`${command.summary}\n\nUsage: ${command.usage}`);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(`readout ${name}: ${(error as Error).message}`);
    return 2;
  }
}

/** A fault of the call, the input or the system, as against one of this program. */
function isExpected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as NodeJS.ErrnoException).code;
  return error.name === "UsageError" || error.name === "TableError" || /^(E[A-Z]+|ERR_PARSE_ARGS.*)$/.test(code ?? "");
}

async function help(): Promise<string> {
  const lines = ["Usage: readout <command> [--help]", ""];
  for (const [name, load] of Object.entries(COMMANDS)) {
    lines.push(`  ${name.padEnd(8)} ${(await load()).command.summary}`);
  }
  return lines.join("\n");
}

/** Runs the command of this process's arguments and sets its exit status; 70 for a fault of the program itself. */
export function runAsProgram(): void {
  main(process.argv.slice(2)).then(
    (status) => {
      process.exitCode = status;
    },
    (error) => {
      console.error(error);
      process.exitCode = 70;
    },
  );
}

if (require.main === module) runAsProgram();
