import type { Article, Tables } from "../model";
import { type Column, LIST_DELIMITER, SCHEMA, TABLE_NAMES, type TableSchema } from "./schema";

/** The Frictionless data package (version 2) that describes the tables and cites their articles. */
export function dataPackage({ articles }: Pick<Tables, "articles">): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "readout",
    title: "Diplomatic meetings as reported",
    description:
      "Who met whom, when, how often at least, and who is credited for telling it, as read in the articles listed under sources. Facts and text positions only; the articles' words are not part of it.",
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0 International",
      },
    ],
    sources: articles.map(source),
    resources: TABLE_NAMES.map((name) => ({
      name,
      path: `${name}.csv`,
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      description: SCHEMA[name].description,
      schema: tableSchema(SCHEMA[name]),
    })),
  };
}

/** How an article is cited: publisher, title in quotation marks, day of publication. */
export function cite({ publisher, title, published, article_id }: Article): string {
  return `${publisher ?? "Publisher unknown"}, ${title ? `“${title}”` : article_id}, ${published}`;
}

function source(article: Article): object {
  return { title: cite(article), ...(article.url ? { path: article.url } : {}) };
}

function tableSchema({ columns, primaryKey, unique, foreignKeys }: TableSchema): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fieldsMatch: ["equal"],
    fields: columns.map(field),
    missingValues: [""],
    ...(primaryKey ? { primaryKey: [primaryKey] } : {}),
    ...(unique ? { uniqueKeys: [unique] } : {}),
    ...(foreignKeys
      ? {
          foreignKeys: foreignKeys.map(({ column, table }) => ({
            fields: [column],
            reference: { resource: table, fields: [SCHEMA[table].primaryKey] },
          })),
        }
      : {}),
  };
}

const FIELD_TYPES = { string: "string", integer: "integer", day: "date", edtf: "string", list: "list" } as const;

function field({ name, type, description, required, enum: values, pattern, minimum }: Column): object {
  const constraints = { required, enum: values, pattern, minimum };
  const set = Object.entries(constraints).filter(([, value]) => value !== undefined);
  return {
    name,
    type: FIELD_TYPES[type],
    ...(type === "list" ? { delimiter: LIST_DELIMITER } : {}),
    description,
    ...(set.length > 0 ? { constraints: Object.fromEntries(set) } : {}),
  };
}
