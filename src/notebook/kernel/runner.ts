import { toRows } from "../table";
import type { Evaluator } from "./evaluate";
import { onParent, toParent } from "./parent";
import { filesUsed, unrecorded } from "./trace";

/** Answers what the runner asks beside Jupyter's protocol: faults of type, values of variables, files used. */
export function answerRunner(evaluator: Evaluator, compiled: () => string[]): void {
  onParent("check", ({ cells }) => {
    const faults = unrecorded(() => evaluator.converter.check(cells));
    toParent({ type: "checked", faults });
  });
  onParent("value", ({ name }) => {
    const value = evaluator.variables[name];
    try {
      structuredClone(value);
      toParent({ type: "value", name, known: name in evaluator.variables, value: toRows(value) ?? value });
    } catch {
      toParent({
        type: "value",
        name,
        known: true,
        value: toRows(value) ?? JSON.parse(JSON.stringify(value) ?? "null"),
      });
    }
  });
  onParent("files", () => toParent({ type: "files", ...filesUsed(compiled()) }));
  process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
}
