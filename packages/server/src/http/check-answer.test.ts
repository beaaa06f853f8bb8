import { expect, test } from "vitest";
import { ApiError } from "../errors/api-error.ts";
import { errorBody } from "../errors/error-body.ts";
import { answerValidators } from "../generated/answer-validators.js";
import { operations, type OperationId } from "../generated/operations.ts";
import { sampleUnit } from "../storage/storage.samples.ts";
import { toUnit } from "../units/to-unit.ts";
import { answerChecker } from "./check-answer.ts";
import type { Answer } from "./exchange.ts";

const check = answerChecker(answerValidators);
const kilogram = toUnit(sampleUnit());

const success = (status: number, body?: object): Answer => ({
  status,
  text: body === undefined ? "" : JSON.stringify(body),
  error: null,
});

function failure(error: ApiError): Answer {
  const body = errorBody(error, { id: "rq_01m86e81e0e5v8k2yqz7c4d1nb", logUrl: null });
  return { status: error.status, text: JSON.stringify(body), error };
}

const notFound = new ApiError("resource_not_found", "There is none. Look elsewhere.");

test.each<[string, OperationId, Answer]>([
  ["a body of its schema", "retrieve-unit", success(200, kilogram)],
  ["a field that the schema does not name", "retrieve-unit", success(200, { ...kilogram, color: "red" })],
  ["no body where none is documented", "delete-unit", success(204)],
  ["an error that is documented", "retrieve-unit", failure(notFound)],
])("an answer passes with %s", (_, id, answer) => {
  expect(() => check(operations[id], answer)).not.toThrow();
});

test.each<[OperationId, Answer, string]>([
  [
    "retrieve-unit",
    success(200, { ...kilogram, name: "" }),
    "its /name must NOT have fewer than 1 characters (#/minLength)",
  ],
  [
    "retrieve-unit",
    success(200, { ...kilogram, updated_at: undefined }),
    "its body must have required property 'updated_at' (#/required)",
  ],
  ["retrieve-unit", success(200), "it documents a body with status 200, and there is none"],
  ["retrieve-unit", success(201, kilogram), "it documents no body with status 201"],
  ["delete-unit", success(204, kilogram), "it documents no body with status 204"],
  ["list-units", failure(notFound), "it does not document resource_not_found"],
  [
    "retrieve-unit",
    failure(new ApiError("resource_not_found", "x".repeat(4097))),
    "its /error/message must NOT have more than 4096 characters",
  ],
])("an answer of %s is refused: %#", (id, answer, flaw) => {
  expect(() => check(operations[id], answer)).toThrow(
    expect.objectContaining({
      code: "internal_error",
      message: expect.stringContaining(`The answer of ${id} must be as the specification has it; ${flaw}`),
    }),
  );
});

test("what no operation answers is not looked at", () => {
  expect(() => check(null, failure(notFound))).not.toThrow();
});
