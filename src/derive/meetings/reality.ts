import type { EventStatus } from "../../model";

/** How surely a meeting was held. */
export interface Reality {
  status: EventStatus;
  /** Told in the past perfect, or as the last or an earlier time. */
  before: boolean;
  rule: string;
}

export const held: Reality = { status: "held", before: false, rule: "told as having happened" };

/** A reality that a rule gives. */
export const as = (status: EventStatus, rule: string): Reality => ({ status, before: false, rule });
