import { expect, test } from "vitest";
import { ApiError, type FieldFault } from "./api-error.ts";
import { joinErrors } from "./join-errors.ts";

const fault = (param: string): FieldFault => ({ param, code: "parameter_invalid", message: `${param} is wrong.` });
const limit = ApiError.ofFaults([fault("limit")]);
const name = ApiError.ofFaults([fault("name"), fault("type")]);
const unreadable = new ApiError("invalid_format", "The body cannot be read.");

test.each<[string, [ApiError, ...ApiError[]], readonly string[]]>([
  ["lists the faults of all, in their order", [limit, name], ["limit", "name", "type"]],
  ["leaves out what lists none where the first does", [limit, unreadable], ["limit"]],
  ["is the first alone where that lists none", [unreadable, limit], []],
])("one error %s", (_fact, errors, params) => {
  const joined = joinErrors(errors);
  expect(joined).toMatchObject({ code: errors[0].code, message: errors[0].message });
  expect(joined.faults.map(({ param }) => param)).toEqual(params);
});
