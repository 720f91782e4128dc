/** What an expression may lean on. */
export interface Anchors {
  /** The day of writing: a dateline's, else that of publication. */
  written: number;
  /** The day of publication, where the dateline bears an earlier one. */
  published?: number;
  /** The day that the story is at. */
  story: number | null;
  /** The day that the text last spoke of, if only to look back. */
  spoken?: number | null;
  /** A story told long after: the day that bare weekdays follow. */
  told: number | null;
  /** The first and the last of several days last told. */
  span?: readonly [number, number] | null;
  /** Day of the meeting last told. */
  meeting?: number | null;
}
