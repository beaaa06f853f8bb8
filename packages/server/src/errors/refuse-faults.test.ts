import { expect, test } from "vitest";
import type { FieldFault } from "./api-error.ts";
import { refuseFaults } from "./refuse-faults.ts";

const fault = (param: string, code: FieldFault["code"]): FieldFault => ({ param, code, message: `${param} is wrong.` });

test("faults are refused by one error, which takes code and message from the first", () => {
  const faults = [fault("name", "parameter_missing"), fault("type", "parameter_invalid")];
  expect(() => refuseFaults(faults)).toThrow(
    expect.objectContaining({ code: "parameter_missing", message: "name is wrong.", faults }),
  );
});

test("nothing is refused where there is no fault", () => {
  expect(() => refuseFaults([])).not.toThrow();
});
