import type { Context } from "./context";
import { issue } from "./credits/issuer";
import { surface } from "./names/reader";
import type { Unit } from "./units";
import { isDash } from "./word-classes";
import { wordSet } from "./word-set";

const SIGNING = wordSet("source sources ends end via");

/** "(NTB)", "Source: NTB", "TASS.", "Ann Lee, UzA": a line with nothing but an outlet, and who wrote, signs the text. */
export function noteSignature(context: Context, units: Unit[]): void {
  if (units.length > 8 || context.issuers.length > 0) return;
  // A ministry's name alone heads its readout.
  const outlet = units.find(({ kind, outletKind }) => kind === "outlet" && outletKind !== "government");
  if (outlet && units.every(({ kind, low }) => SIGNS.has(kind) || SIGNING.has(low)))
    issue(context, outlet, 0, "coreferent", SIGNED);
  const letters = lettersOf(context, units);
  if (letters) issue(context, letters, 0, "coreferent", SIGNED);
}

const SIGNED = "the line that signs the text";
const LETTERS = /^\p{Lu}{2,6}$/u;

/** "- MNA": a dash and an agency's letters. */
function lettersOf({ reader }: Context, units: Unit[]): Unit | null {
  const [dash, letters] = units;
  if (units.length !== 2 || !isDash(dash!.low) || letters!.kind !== "word") return null;
  const name = surface(reader, letters!.from, letters!.to);
  return LETTERS.test(name) ? { ...letters!, kind: "outlet", name, outletKind: "agency" } : null;
}

const SIGNS = wordSet("outlet mark person date place");
