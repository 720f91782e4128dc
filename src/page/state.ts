/** What is shown: an empty text is no filter. It stands in the address, so that a view can be linked. */
export interface State {
  from: string;
  to: string;
  official: string;
  outlet: string;
  /** Degrees of certainty left out, with a comma between them. */
  without: string;
  search: string;
  /** Column by which the table is sorted, with a minus before it where downwards. */
  sort: string;
  /** Charts shown with all their rows, with a comma between them. */
  all: string;
  /** Ids of the events behind a mark, with a comma between them. */
  rows: string;
}

export const EMPTY: State = {
  from: "",
  to: "",
  official: "",
  outlet: "",
  without: "",
  search: "",
  sort: "",
  all: "",
  rows: "",
};

/**
 * The state that an address names; what it doesn't know is left out.
 * @example readState("#official=ri-su-yong").official // "ri-su-yong"
 */
export function readState(hash: string): State {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const known = Object.keys(EMPTY).flatMap((name) => (given.has(name) ? [[name, given.get(name)!]] : []));
  return { ...EMPTY, ...Object.fromEntries(known) };
}

/** The address of a state, after the `#`. */
export function writeState(state: State): string {
  return new URLSearchParams(Object.entries(state).filter(([, value]) => value !== "")).toString();
}
