import type { Converter, ConvertResult, Diagnostic, SideOutput } from "tslab/dist/converter";
import type { PatchedTypeScript } from "./typescript";

/** A cell's type error, lines and columns from 1. */
export interface TypeFault {
  line: number;
  column: number;
  message: string;
  /** Set where the fault is in a file that the cell imports. */
  file?: string;
}

/** What tslab's converter does, with a memory, and with a way to check cells without running them. */
export interface CheckedConverter extends Converter {
  /** Type-checks cells in order, each knowing those before it; the faults of each. */
  check(cells: string[]): TypeFault[][];
}

/** Wraps tslab's converter: `patched` must have been applied before tslab's converter was loaded. */
export function checkedConverter(patched: PatchedTypeScript): CheckedConverter {
  const { createConverter } = require("tslab/dist/converter") as typeof import("tslab/dist/converter");
  const { getCodeMetadata } = require("tslab/dist/metadata") as typeof import("tslab/dist/metadata");
  const inner = createConverter({});
  const memory = new Map<string, ConvertResult & { locate?: unknown }>();
  const sides = new Map<string, SideOutput>();

  function convert(prevDecl: string, code: string): ConvertResult {
    const stale = patched.refresh();
    if (stale) memory.clear();
    const key = `${prevDecl}\0${code}`;
    const known = memory.get(key);
    if (known) return known;
    const result = inner.convert(prevDecl, code);
    const fresh = result.sideOutputs ?? [];
    for (const side of fresh) sides.set(side.path, side);
    // A helper beside the notebook that changed takes those that import it along.
    if (fresh.length > 0) result.sideOutputs = [...sides.values()];
    const made = { ...result, locate: patched.lastLocate() };
    memory.set(key, made);
    return made;
  }

  return {
    ...inner,
    convert,
    check(cells) {
      let prevDecl = "";
      return cells.map((code) => {
        const { module, mode } = getCodeMetadata(code);
        if (module) return faultsOf(inner.addModule(module, code));
        if (mode === "browser" || code.trim() === "") return [];
        let result = convert(prevDecl, code);
        const faults = faultsOf(result.diagnostics);
        if (faults.length > 0) {
          patched.setTolerant(true);
          result = inner.convert(prevDecl, `${code}\n`);
          patched.setTolerant(false);
        }
        prevDecl = result.declOutput ?? prevDecl;
        return faults;
      });
    },
  };
}

/** TypeScript's faults, the explanations of each joined to it. */
export function faultsOf(diagnostics: Diagnostic[]): TypeFault[] {
  const faults: TypeFault[] = [];
  let at = "";
  for (const { start, code, messageText, fileName } of diagnostics) {
    const place = `${start.offset}`;
    const last = faults.at(-1);
    if (last && place === at && !fileName) last.message += `\n  ${messageText}`;
    else {
      const fault: TypeFault = {
        line: start.line + 1,
        column: start.character + 1,
        message: `${messageText} (TS${code})`,
      };
      if (fileName) fault.file = fileName;
      faults.push(fault);
    }
    at = place;
  }
  return faults;
}
