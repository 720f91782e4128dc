import type { Unit } from "../units";
import { wordSet } from "../word-set";

const TELEPHONE = wordSet(
  "phone telephone telephoned phoned video videoconference virtual virtually online teleconference telephonic videolink zoom video-conference video-link",
);

/** Tells of the telephone or a video link between two units, end exclusive. */
export const byTelephone = (units: Unit[], from: number, to: number): boolean =>
  units.slice(Math.max(0, from), to).some((u) => TELEPHONE.has(u.low));
