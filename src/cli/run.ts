import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { writeWhole } from "../files";
import { build, isStale } from "../notebook/build";
import { pictureMaker } from "../notebook/images";
import { notebooksOf, parametersOf, targetsOf } from "../notebook/run/arguments";
import { diffNotebooks } from "../notebook/run/diff";
import { NotebookError } from "../notebook/run/execute";
import { keepUnchanged } from "../notebook/run/keep";
import { notebookText, readNotebook } from "../notebook/run/notebook";
import { withParameters } from "../notebook/run/parameters";
import { killKernels, runUnlessKnown } from "../notebook/run/run";
import { type Command, UsageError } from "./command";

export const command: Command = {
  summary: "Executes notebooks headless and writes or checks their outputs.",
  usage: [
    "readout run [NOTEBOOK|FOLDER…] [options]",
    "",
    "  --check                writes nothing; fails where stored outputs are not what the code gives now",
    "  --type-check-only      looks for type errors, runs nothing",
    "  -p, --parameter N=V    gives a parameter another value; may be repeated",
    "  --parameters FILE      gives parameters from a JSON object",
    "  --out PATH             writes there: a file for one notebook, a folder for several",
    "  --force                runs even what has not changed, and draws every image anew",
    "  --timeout SECONDS      how long a cell may take (120)",
  ].join("\n"),
  run,
};

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      check: { type: "boolean", default: false },
      "type-check-only": { type: "boolean", default: false },
      force: { type: "boolean", default: false },
      parameter: { type: "string", short: "p", multiple: true, default: [] },
      parameters: { type: "string" },
      out: { type: "string" },
      timeout: { type: "string", default: "120" },
    },
  });
  const timeout = Number(values.timeout);
  if (!(timeout > 0)) throw new UsageError(`--timeout takes a number of seconds, not "${values.timeout}".`);
  const paths = notebooksOf(positionals);
  const given = parametersOf(values.parameter, values.parameters);
  const target = targetsOf(paths, values.out);
  const read = paths.map((path) => ({ path, stored: readNotebook(path) }));
  const jobs = read.map((job) => ({ ...job, notebook: withParameters(job.stored, given, basename(job.path)) }));
  buildFirst();

  const images = pictureMaker((text) => console.error(text));
  const stop = (signal: NodeJS.Signals) => {
    console.error(`readout run: ${signal}, nothing more is written.`);
    Promise.all([killKernels(), images.close()]).finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop).once("SIGHUP", stop);

  const options = {
    timeout,
    pictures: images.pictures,
    preparePictures: images.prepare,
    force: values.force,
    typeCheckOnly: values["type-check-only"],
  };
  let failures = 0;
  async function one({ path, stored, notebook }: (typeof jobs)[number]): Promise<void> {
    const name = basename(path);
    const started = Date.now();
    try {
      const progress = (done: number, total: number) => tell(`${name}: ${done} of ${total} cells`, true);
      const { ran, known } = await runUnlessKnown(path, notebook, { ...options, progress });
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (values["type-check-only"]) return tell(`${name}: types are right`);
      if (!values.check) {
        writeIfNew(target(path), notebookText(values.force ? ran : keepUnchanged(stored, ran)));
        return tell(`${name}: ${known ? "unchanged" : `done in ${seconds} s`}`);
      }
      const differences = diffNotebooks(stored, ran);
      for (const difference of differences) console.log(`${name}, ${difference}`);
      if (differences.length > 0) failures += 1;
      tell(`${name}: ${differences.length > 0 ? "stale; run it without --check" : "up to date"}`);
    } catch (error) {
      if (!(error instanceof NotebookError)) throw error;
      failures += 1;
      tell(error.message);
    }
  }

  try {
    const queue = [...jobs];
    const worker = async () => {
      for (let job = queue.shift(); job; job = queue.shift()) await one(job);
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, worker));
  } finally {
    await killKernels();
    await images.close();
  }
  return failures > 0 ? 1 : 0;
}

/** Progress goes to standard error; on a terminal, what passes is written over. */
function tell(text: string, passing = false): void {
  if (!process.stderr.isTTY) {
    if (!passing) console.error(text);
  } else process.stderr.write(`\r\x1b[K${text}${passing ? "" : "\n"}`);
}

function writeIfNew(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeWhole(path, text);
}

function buildFirst(): void {
  if (!isStale()) return;
  const { ok, report } = build();
  if (!ok) throw new UsageError(`src/ does not compile.\n${report}`);
}
