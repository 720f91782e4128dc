import { wordSet } from "../word-set";

/** Verbs by which somebody tells something. */
export const TELLS = wordSet(
  "said says say told tells reported confirmed confirms wrote writes revealed disclosed announced recalled admitted acknowledged added explained recounted stated declared remarked commented recounts recalls joked admits specified observed replied replies complained complains quipped quips grumbled boasted answered insisted insists claims claimed swears volunteered conceded concedes confided confides informed briefed called calls described describes characterised characterized termed summed expressed voiced let lets",
);
