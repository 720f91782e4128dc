import { wordSet } from "../word-set";
import type { Reader } from "./reader";

/** Words of the Romance languages that a body's name begins with. */
const BODIES = wordSet(
  "banque banco caisse caja caixa agence agencia agenzia societe sociedad sociedade compagnie institut instituto istituto conseil consejo conselho comite chambre camara cour corte union federation federacion federacao confederation confederacion assemblee asamblea assembleia academie academia parti partido mouvement movimiento movimento secretaria secretariat ministere ministerio fonds fondo fundo fondation fundacion fundacao direction direccion direcao universite universidad universidade",
);
const SMALL = wordSet("de des du del della do da dos das la le les el los las et y e pour para per sur");
const ENDS = wordSet(", ) ( ;");
const LONGEST = 14;

/**
 * The end of a body's name in a Romance language, "the Banque Centrale des Etats de l'Afrique", which a mark
 * parts from the name of who heads it; where it began when there is none.
 */
export function foreignBodyEnd({ tokens }: Reader, at: number, to: number): number {
  const first = tokens[at]?.low === "the" ? at + 1 : at;
  if (first >= to || !tokens[first]!.cap || !BODIES.has(tokens[first]!.low)) return at;
  let end = first + 1;
  for (let i = end; i < to && i < first + LONGEST; i++) {
    const { cap, kind, low } = tokens[i]!;
    if (kind === "word" && cap) end = i + 1;
    else if (ENDS.has(low) && end === i) return end;
    else if (!SMALL.has(low)) return at;
  }
  return at;
}
