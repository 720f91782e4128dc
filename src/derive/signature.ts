import type { Context } from "./context";
import { issue } from "./credits/issuer";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

const SIGNING = wordSet("source sources ends end via");

/** "(NTB)", "Source: NTB", "TASS.", "Ann Lee, UzA": a line with nothing but an outlet, and who wrote, signs the text. */
export function noteSignature(context: Context, units: Unit[]): void {
  if (units.length > 8 || context.issuers.length > 0) return;
  // A ministry's name alone heads its readout.
  const outlet = units.find(({ kind, outletKind }) => kind === "outlet" && outletKind !== "government");
  if (outlet && units.every(({ kind, low }) => SIGNS.has(kind) || SIGNING.has(low)))
    issue(context, outlet, 0, "coreferent", "the line that signs the text");
}

const SIGNS = wordSet("outlet mark person date place");
