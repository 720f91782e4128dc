import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../src/project";

/** Builds what notebooks and the command line run, so that no test sees an old build. */
export default function build(): void {
  execFileSync(process.execPath, [join(PROJECT, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
    cwd: PROJECT,
    stdio: "inherit",
  });
}
