import type { Context } from "../context";
import type { Person } from "../names/person";
import type { Role } from "../units";
import { wordSet } from "../word-set";
import type { Draft } from "./draft";

const CHURCH = wordSet("bishop archbishop");
const COMPANY = /\b(managing director|chief executive)( officer)?( of (?!the\b).*)?$/i;

/** Whether somebody at an event holds an office; bishops or heads of companies among themselves do not count. */
export function isOfState({ people: { all } }: Context, event: Draft): boolean {
  const people = event.people.map(({ id }) => all[id]!);
  return people.some(({ official }) => official) && !(event.offices.length === 0 && people.every(isPrivate));
}

const isPrivate = ({ roles }: Person): boolean => roles.length > 0 && roles.every(isPrivateOffice);

const isPrivateOffice = ({ head, text, country }: Role): boolean =>
  CHURCH.has(head) || (country === null && COMPANY.test(text));
