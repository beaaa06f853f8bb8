import { beforeEach, expect, test } from "vitest";
import { StatementCache } from "./statement-cache.ts";

let prepared: string[];
let cache: StatementCache<string>;

beforeEach(() => {
  prepared = [];
  cache = new StatementCache((sql) => {
    prepared.push(sql);
    return sql.toUpperCase();
  }, 2);
});

const get = (...texts: string[]): string[] => texts.map((text) => cache.get(text));

test("prepares a statement once", () => {
  expect(get("a", "a", "b", "a")).toEqual(["A", "A", "B", "A"]);
  expect(prepared).toEqual(["a", "b"]);
});

test("lets go of the statement that was not used for longest", () => {
  get("a", "b", "a", "c", "a", "b");
  expect(prepared).toEqual(["a", "b", "c", "b"]);
});
