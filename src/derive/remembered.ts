import { intern } from "./intern";

const MOST = 10_000;

/** A function of a short text that works once for each: names of offices and bodies recur from article to article. */
export function remembered<T extends object | string>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = work(text);
      if (known.size >= MOST) known.clear();
      known.set(intern(text), found);
    }
    return found;
  };
}
