import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { parseCsv } from "../../src/tables/csv";
import { DATA, loadTables } from "../../src/tables/load";
import { dataPackage } from "../../src/tables/package";
import profile from "./datapackage.schema.json";

const committed = JSON.parse(readFileSync(join(DATA, "datapackage.json"), "utf8"));

test("the committed data package is the one that the code writes", () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(dataPackage(loadTables()))));
});

test("the data package keeps the rules of the Data Package standard, version 2", () => {
  const ajv = addFormats(new Ajv({ allErrors: true }));
  const valid = ajv.validate(profile, committed);
  expect(ajv.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test("a package without licence, description or keys that lead somewhere would not pass", () => {
  const ajv = addFormats(new Ajv());
  expect(ajv.validate(profile, { ...committed, licenses: [] })).toBe(false);
  expect(
    ajv.validate(profile, {
      ...committed,
      resources: [{ ...committed.resources[0], schema: { fields: [{ name: "x", type: "word" }] } }],
    }),
  ).toBe(false);
});

test("each table has the columns that the package says", () => {
  for (const { path, schema } of committed.resources) {
    const { records } = parseCsv(readFileSync(join(DATA, path)), path);
    expect(records[0]!.cells).toEqual(schema.fields.map(({ name }: { name: string }) => name));
  }
});

test("every foreign key leads to a column of a table in the package", () => {
  for (const { schema } of committed.resources) {
    for (const { reference } of schema.foreignKeys ?? []) {
      const target = committed.resources.find(({ name }: { name: string }) => name === reference.resource);
      expect(target.schema.primaryKey).toEqual(reference.fields);
    }
  }
});
