import { expect, test } from "vitest";
import { convert } from "./convert.ts";
import { exampleValue, systemUnits } from "./specification.samples.ts";

interface Request {
  readonly value: string;
  readonly scale?: number;
}

interface Answer {
  readonly from_unit_id: string;
  readonly to_unit_id: string;
  readonly result: string;
  readonly is_exact: boolean;
}

test.each([
  ["convert-unit-request", "unit-conversion"],
  ["convert-unit-exact-request", "unit-conversion-exact"],
])("what %s asks, %s answers", (asked, answered) => {
  const { value, scale } = exampleValue<Request>(asked);
  const { from_unit_id, to_unit_id, result, is_exact } = exampleValue<Answer>(answered);
  const [from, to] = [from_unit_id, to_unit_id].map((id) => [...systemUnits.values()].find((unit) => unit.id === id));
  if (from === undefined || to === undefined) throw new Error(`The units of ${answered} must be system units.`);
  expect(convert(value, from, to, { scale })).toEqual({ result, isExact: is_exact });
});
