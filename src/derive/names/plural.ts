export const isPlural = (low: string): boolean =>
  low === "mps" ||
  low.endsWith("men") ||
  (low.length > 1 &&
    low.endsWith("s") &&
    low !== "d'affaires" &&
    !low.endsWith("ss") &&
    !low.endsWith("mps") &&
    low !== "taoiseachs");

export const singular = (low: string): string =>
  low.endsWith("men") ? `${low.slice(0, -3)}man` : isPlural(low) ? low.slice(0, -1) : low;

export const withoutS = (low: string): string => (low.endsWith("s") && !low.endsWith("ss") ? low.slice(0, -1) : low);
