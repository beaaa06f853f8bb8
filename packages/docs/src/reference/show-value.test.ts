import { describe, expect, it } from "vitest";

import { showQuery, showValue } from "./show-value.ts";

describe("showValue", () => {
  it.each([
    ["2.5", "2.5"],
    [100, "100"],
    [null, "null"],
    [{ a: ["b"] }, '{"a":["b"]}'],
  ])("shows %j as %s", (value, text) => {
    expect(showValue(value)).toBe(text);
  });
});

describe("showQuery", () => {
  it.each([
    ["limit", 1, "limit=1"],
    ["types[]", ["unit.created", "unit.deleted"], "types[]=unit.created&types[]=unit.deleted"],
  ])("shows %s of %j as %s", (name, value, text) => {
    expect(showQuery(name, value)).toBe(text);
  });
});
