import { createRequire } from "node:module";
import { UsageError } from "../../errors";
import { type CodeCell, isCode, type Notebook } from "./notebook";

/** A value for a notebook's parameter, or the text of one as a command line gives it. */
export type Given = { value: unknown } | { text: string };

interface Declared {
  keyword: "const" | "let";
  type: string;
}

const INJECTED = "injected-parameters";

export const isInjected = (cell: { metadata: { tags?: string[] } }): boolean =>
  cell.metadata.tags?.includes(INJECTED) ?? false;

/**
 * The notebook with a cell behind the one tagged `parameters` that gives some of them other values, and
 * a note of these; values given in an earlier run are dropped. Throws `UsageError` for an unknown name.
 */
export function withParameters(notebook: Notebook, given: Record<string, Given>, name: string): Notebook {
  const { readout: _, ...metadata } = notebook.metadata;
  const cells = notebook.cells.filter((cell) => !isInjected(cell));
  if (Object.keys(given).length === 0) return { ...notebook, cells, metadata };

  const at = cells.findIndex((cell) => isCode(cell) && cell.metadata.tags?.includes("parameters"));
  if (at < 0) throw new UsageError(`${name} takes no parameters: none of its code cells is tagged "parameters".`);
  const declared = declarations(cells[at]!.source, name);
  const parameters: Record<string, unknown> = {};
  const lines = Object.entries(given).map(([parameter, entry]) => {
    const found = declared.get(parameter);
    if (!found) {
      throw new UsageError(`${name} has no parameter "${parameter}". It has: ${[...declared.keys()].join(", ")}.`);
    }
    parameters[parameter] = "text" in entry ? parse(entry.text, found.type) : entry.value;
    return `${found.keyword} ${parameter}: ${found.type} = ${JSON.stringify(parameters[parameter])};`;
  });
  const injected: CodeCell = {
    cell_type: "code",
    id: INJECTED,
    metadata: { tags: [INJECTED] },
    source: ["// Given for this run", ...lines].join("\n"),
    outputs: [],
    execution_count: null,
  };
  return {
    ...notebook,
    cells: [...cells.slice(0, at + 1), injected, ...cells.slice(at + 1)],
    metadata: { ...metadata, readout: { parameters } },
  };
}

/** The parameter that a line of the injected cell gives. */
export function parameterOf(cell: { source: string }, line: number): string {
  return /^(?:const|let) ([\w$]+)/.exec(cell.source.split("\n")[line - 1] ?? "")?.[1] ?? "?";
}

function parse(text: string, type: string): unknown {
  if (type === "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function declarations(source: string, name: string): Map<string, Declared> {
  const fromTslab = createRequire(require.resolve("tslab/package.json"));
  // biome-ignore lint/suspicious/noExplicitAny: tslab's own build of TypeScript has types only for itself
  const ts = fromTslab("@tslab/typescript-for-tslab") as any;
  const file = ts.createSourceFile("parameters.ts", source, ts.ScriptTarget.Latest, true);
  const found = new Map<string, Declared>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const { declarationList } = statement;
    for (const { name: id, type, initializer } of declarationList.declarations) {
      const text = type?.getText(file) ?? (initializer && literalType(ts, initializer));
      if (!text)
        throw new UsageError(`${name}: give parameter "${id.getText(file)}" a type, as in \`const x: string = …\`.`);
      const keyword = declarationList.flags & ts.NodeFlags.Const ? "const" : "let";
      found.set(id.getText(file), { keyword, type: text });
    }
  }
  return found;
}

/** The type of a literal, widened: of `3` it is `number`. */
// biome-ignore lint/suspicious/noExplicitAny: see above
function literalType(ts: any, node: any): string | undefined {
  if (ts.isNumericLiteral(node)) return "number";
  if (ts.isPrefixUnaryExpression(node)) return literalType(ts, node.operand);
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return "string";
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return "boolean";
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) {
    const types = node.elements.map((element: unknown) => literalType(ts, element));
    return types.includes(undefined) ? undefined : `(${[...new Set(types)].join(" | ")})[]`;
  }
  return undefined;
}
