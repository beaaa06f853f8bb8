import { describe, expect, test } from "vitest";
import { contractOf } from "../contract-of.ts";
import type { OperationId } from "../generated/operation-events.ts";
import type { Expected } from "./expected.ts";
import { meaningOfField } from "./meaning-of-field.ts";
import { meaningOfParameter } from "./meaning-of-parameter.ts";

const invalid = (param: string): Expected => ({ code: "parameter_invalid", param });
const senseless = (param: string): Expected => ({ code: "validation_failed", param });
const taken: Expected = { code: null };

describe("a field", () => {
  test.each<[OperationId, string, unknown, Expected]>([
    ["create-unit", "name", "", invalid("name")],
    ["create-unit", "name", "Coil", { code: null, orBecauseOfState: ["resource_exists"] }],
    ["create-unit", "ratio_numerator", "0.0", senseless("ratio_numerator")],
    ["create-unit", "offset_numerator", "0", taken],
    ["convert-unit", "scale", 30, taken],
    ["convert-unit", "scale", 31, invalid("scale")],
    ["convert-unit", "to_unit_id", `unit_0${"0".repeat(25)}`, senseless("to_unit_id")],
    ["convert-unit", "to_unit_id", "unit_01jm4r6700h3zgyp9mbjvmq359", taken],
    ["create-api-key", "expires_at", null, taken],
    ["create-api-key", "expires_at", "2001-01-01T00:00:00Z", senseless("expires_at")],
    ["create-api-key", "allowed_origins", [], taken],
    ["create-api-key", "allowed_origins", ["https://a.example", "ftp://a"], invalid("allowed_origins[1]")],
    ["create-api-key", "allowed_origins", ["http://a:80"], senseless("allowed_origins[0]")],
    ["create-api-key", "allowed_origins", Array.from({ length: 51 }, () => "ftp://a"), invalid("allowed_origins")],
  ])("of %s, %s: %j", (operation, name, value, expected) => {
    const { body } = contractOf(operation);
    const field = body?.fields.find((known) => known.name === name);
    if (field === undefined) throw new Error(`There is no ${name}.`);
    const example = (body?.example ?? {}) as Record<string, unknown>; // an example of a body is an object
    expect(meaningOfField(operation, field, value, example[name])).toEqual(expected);
  });
});

describe("a parameter", () => {
  test.each<[OperationId, string, string[], Expected]>([
    ["list-units", "limit", ["1"], taken],
    ["list-units", "limit", ["01"], invalid("limit")],
    ["list-units", "limit", ["1", "1"], invalid("limit")],
    ["list-units", "cursor", [`~unit_0${"0".repeat(25)}`], taken],
    ["list-units", "cursor", [`apke_0${"0".repeat(25)}`], invalid("cursor")],
    ["list-units", "Augno-Version", ["1999-01-01"], { code: "api_version_invalid", param: "Augno-Version" }],
    ["list-units", "Augno-Simulate", ["timeout"], { code: "timeout" }],
    ["list-units", "Augno-Simulate", ["resource_exists"], invalid("Augno-Simulate")],
    ["list-request-logs", "status_codes[]", ["200", "404"], taken],
    ["list-request-logs", "status_codes[]", ["200", "x"], invalid("status_codes[]")],
  ])("of %s, %s: %j", (id, name, texts, expected) => {
    const operation = contractOf(id);
    const parameter = operation.parameters.find((known) => known.name === name);
    if (parameter === undefined) throw new Error(`There is no ${name}.`);
    expect(meaningOfParameter(operation, parameter, texts)).toEqual(expected);
  });
});
