import type { DateBasis } from "../../model";
import { isoDay } from "./calendar";

/** A day or a stretch of days, with the way to it. */
export interface DayRange {
  edtf: string;
  /** Day numbers; `null` where the text sets no bound. */
  earliest: number | null;
  latest: number | null;
  basis: DateBasis;
  /** The rule that worked it out. */
  rule: string;
  /** The day that the expression leans on. */
  leansOn: string | null;
  /** Days that other readings would give. */
  setAside: string[];
}

/** Whether a range is of one day. */
export const isOneDay = (
  range: DayRange | null | undefined,
): range is DayRange & Record<"earliest" | "latest", number> =>
  range?.earliest != null && range.earliest === range.latest;

/** Some day up to one. */
export const upTo = (latest: number, rule: string): DayRange => ({
  edtf: `[..${isoDay(latest)}]`,
  earliest: null,
  latest,
  basis: "inferred",
  rule,
  leansOn: null,
  setAside: [],
});

/** A single day as a range. */
export function oneDay(
  day: number,
  basis: DateBasis,
  rule: string,
  leansOn: number | null = null,
  setAside: number[] = [],
): DayRange {
  const leaning = leansOn === null ? null : isoDay(leansOn);
  return {
    edtf: isoDay(day),
    earliest: day,
    latest: day,
    basis,
    rule,
    leansOn: leaning,
    setAside: setAside.map(isoDay),
  };
}

/** Some or every day between two: an EDTF interval. */
export function span(
  first: number,
  last: number,
  basis: DateBasis,
  rule: string,
  leansOn: number | null = null,
): DayRange {
  if (first === last) return oneDay(first, basis, rule, leansOn);
  const edtf = `${isoDay(first)}/${isoDay(last)}`;
  return {
    edtf,
    earliest: first,
    latest: last,
    basis,
    rule,
    leansOn: leansOn === null ? null : isoDay(leansOn),
    setAside: [],
  };
}
