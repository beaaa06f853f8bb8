import { describe, expect, test } from "vitest";
import { literal } from "../print/literal.ts";
import { Sharing } from "./docs-sharing.ts";

const id = { isNullable: false, name: "UnitId", description: "An id.", expected: "an id" };
const sharing = new Sharing();
sharing.declare("Schema", "UnitId", id);

describe("Sharing", () => {
  test("writes a component out once, as a constant", () => {
    expect(sharing.declarations).toBe(
      'const schemaUnitId: Schema = { isNullable: false, name: "UnitId", description: "An id.", expected: "an id" };\n',
    );
  });

  test.each([
    ["the component itself by its constant", id, "schemaUnitId"],
    [
      "one that differs by its constant and the difference",
      { ...id, isNullable: true },
      "{ ...schemaUnitId, isNullable: true }",
    ],
    [
      "a schema without a name as it is",
      { isNullable: true, name: null, expected: "text" },
      '{ isNullable: true, name: null, expected: "text" }',
    ],
  ])("prints %s, wherever it stands", (_what, schema, source) => {
    expect(literal(sharing.shareWithin({ fields: [{ schema }] }))).toBe(`{ fields: [{ schema: ${source} }] }`);
  });

  test("makes a constant of what is shared for the first time", () => {
    const shared = new Sharing();
    const header = { name: "Allow", schema: id };
    const [first, again] = [0, 1].map(() => literal(shared.shareOnce("Header", "Allow", header)));
    expect([first, again]).toEqual(["headerAllow", "headerAllow"]);
    expect(shared.declarations.match(/const headerAllow/g)).toHaveLength(1);
  });

  test("leaves what is no component where it stands", () => {
    const shared = new Sharing();
    expect(literal(shared.shareOnce("Response", null, { status: 200 }))).toBe("{ status: 200 }");
    expect(shared.declarations).toBe("");
  });
});
