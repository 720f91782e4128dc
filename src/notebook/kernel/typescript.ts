import { statSync } from "node:fs";
import { createRequire, SourceMap } from "node:module";
import { sep } from "node:path";
import { loadTypeScript } from "./load-typescript";

// biome-ignore lint/suspicious/noExplicitAny: tslab's own build of TypeScript, with internals that its types leave out
type TypeScript = any;

/** From a place in the JavaScript that ran (counted from 0) to the place in the cell (from 0). */
export type Locate = (line: number, column: number) => { line: number; column: number } | undefined;

export interface PatchedTypeScript {
  ts: TypeScript;
  /** Where the lines of the last cell converted came from. */
  lastLocate(): Locate;
  /** Converts in spite of type errors, so that what follows can be checked. */
  setTolerant(tolerant: boolean): void;
  /** Tells the compiler which of its files have changed on disk since it read them; `true` if any. */
  refresh(): boolean;
  /** Keeps the compiler's compiled code for the next kernel. */
  keep(): void;
  /** The project's own files that the compiler has read. */
  ownFiles(): string[];
}

/**
 * tslab's TypeScript with what notebooks here need: strict checks, source maps, and files looked at
 * before each cell rather than watched. To be called before tslab's converter is loaded.
 */
export function patchTypeScript(): PatchedTypeScript {
  const path = createRequire(require.resolve("tslab/package.json")).resolve("@tslab/typescript-for-tslab");
  const loaded = loadTypeScript(path);
  const real: TypeScript = loaded.exports;
  const watched = watchOnDemand(real);
  const maps: { first?: SourceMap; second?: SourceMap } = {};
  let tolerant = false;

  const ts = {
    ...real,
    createWatchCompilerHost(roots: string[], options: object, ...rest: unknown[]) {
      return real.createWatchCompilerHost(roots, { ...options, ...OPTIONS }, ...rest);
    },
    getPreEmitDiagnosticsOfFiles(program: TypeScript, files: unknown[]) {
      seeThroughShorthand(real, program.getTypeChecker());
      const found: { code: number; file?: { parseDiagnostics: unknown[] } }[] = real.getPreEmitDiagnosticsOfFiles(
        program,
        files,
      );
      return tolerant ? found.filter((d) => d.code === AWAIT_AT_TOP) : found;
    },
    visitEachChild(node: unknown, visit: (child: TypeScript) => unknown, ...rest: unknown[]) {
      const spelled = (child: TypeScript) =>
        real.isShorthandPropertyAssignment(child)
          ? real.factory.createPropertyAssignment(child.name.text, visit(child.name))
          : visit(child);
      return real.visitEachChild(node, spelled, ...rest);
    },
    transpileModule(js: string, { compilerOptions, ...rest }: { compilerOptions: object }) {
      maps.first = inlineMap(js);
      const out = real.transpileModule(js.replace(INLINE_MAP, ""), {
        ...rest,
        compilerOptions: { ...compilerOptions, sourceMap: true },
      });
      maps.second = new SourceMap(JSON.parse(out.sourceMapText));
      return { outputText: out.outputText.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n") };
    },
  };
  require.cache[path]!.exports = ts;

  return {
    ts,
    lastLocate() {
      const { first, second } = maps;
      return (line, column) => {
        const middle = second?.findEntry(line, column);
        if (!middle || !("originalLine" in middle)) return undefined;
        const origin = first?.findEntry(middle.originalLine, middle.originalColumn);
        if (!origin || !("originalLine" in origin)) return undefined;
        // tslab puts a line of its own before the cell.
        return { line: origin.originalLine - 1, column: origin.originalColumn };
      };
    },
    setTolerant: (value) => {
      tolerant = value;
    },
    keep: loaded.keep,
    ...watched,
  };
}

// tslab asks what each name stands for, to find those of earlier cells; of the name in `{ tables }` the
// checker answers the property, and the variable would be left undefined.
function seeThroughShorthand(real: TypeScript, checker: TypeScript): void {
  if (checker.seesThroughShorthand) return;
  const inner = checker.getSymbolAtLocation;
  checker.seesThroughShorthand = true;
  checker.getSymbolAtLocation = (node: TypeScript) =>
    node.parent && real.isShorthandPropertyAssignment(node.parent) && node.parent.name === node
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : inner(node);
}

/** "'await' expressions are only allowed within async functions": how tslab learns of a top-level await. */
const AWAIT_AT_TOP = 1308;

const OPTIONS = { strict: true, inlineSourceMap: true, lib: ["lib.es2023.d.ts"], types: ["node"] };

const INLINE_MAP = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)/;

function inlineMap(js: string): SourceMap | undefined {
  const [, encoded] = INLINE_MAP.exec(js) ?? [];
  return encoded ? new SourceMap(JSON.parse(Buffer.from(encoded, "base64").toString())) : undefined;
}

function watchOnDemand(real: TypeScript) {
  const files = new Map<string, { stamp: string; notify(path: string, kind: number): void }>();
  real.sys.watchFile = (path: string, notify: (path: string, kind: number) => void) => {
    if (isLibrary(path)) return { close() {} };
    files.set(path, { stamp: stampOf(path), notify });
    return { close: () => files.delete(path) };
  };
  real.sys.watchDirectory = () => ({ close() {} });
  return {
    refresh(): boolean {
      let any = false;
      for (const [path, file] of [...files]) {
        const stamp = stampOf(path);
        if (stamp === file.stamp) continue;
        const kind = file.stamp === "" ? 0 : stamp === "" ? 2 : 1;
        file.stamp = stamp;
        file.notify(path, kind);
        any = true;
      }
      return any;
    },
    ownFiles: () => [...files.keys()],
  };
}

function isLibrary(path: string): boolean {
  return path.includes(`${sep}node_modules${sep}`) || path.includes("/node_modules/");
}

function stampOf(path: string): string {
  try {
    const { mtimeMs, size } = statSync(path);
    return `${mtimeMs} ${size}`;
  } catch {
    return "";
  }
}
