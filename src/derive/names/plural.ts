export const isPlural = (low: string): boolean =>
  low.endsWith("s") && /[^s]s$/.test(low) && low !== "taoiseachs" && !/(congress|mps)$/.test(low)
    ? true
    : low.endsWith("men") || low === "mps";

export const singular = (low: string): string =>
  low.endsWith("men") ? `${low.slice(0, -3)}man` : isPlural(low) ? low.slice(0, -1) : low;
