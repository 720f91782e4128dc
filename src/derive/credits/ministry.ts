import type { Context } from "../context";

/** "the ministry", whose field the text leaves out. */
export const isBareMinistry = (name: string): boolean => /^ministry\b/i.test(name) && !/\b(of|for) /i.test(name);

const FIELD = /\b(foreign|defen[cs]e|interior|finance|trade|energy|economy|justice)\b/i;

/** The field of a bare "ministry" of a country: that of the country's minister among those last met. */
export function fieldOfMinistry(context: Context, country: string | null): string | null {
  if (!country) return null;
  for (const { id } of context.focus?.people ?? []) {
    const person = context.people.all[id]!;
    const role = person.country === country ? person.roles.find((held) => held.head === "minister") : undefined;
    const field = role && FIELD.exec(role.text)?.[1];
    if (field) return field[0]!.toUpperCase() + field.slice(1).toLowerCase();
  }
  return null;
}
