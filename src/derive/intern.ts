/** The one copy of a string: it keeps no text alive that it is of, and compares by address. */
export const intern = (text: string): string => Object.keys({ [text]: 0 })[0]!;
