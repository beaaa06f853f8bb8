import { expect, test } from "vitest";
import { eventTypeOf } from "./event-type-of.ts";

const WHOLE = [
  ["list-units", "unit.listed"],
  ["list-request-logs", "request_log.listed"],
  ["create-unit", "unit.created"],
  ["retrieve-account", "account.retrieved"],
  ["update-unit", "unit.updated"],
  ["delete-unit", "unit.deleted"],
  ["convert-unit", "unit.converted"],
  ["rotate-api-key", "api_key.rotated"],
  ["revoke-api-key", "api_key.revoked"],
] as const;

test.each(WHOLE)("%s is %s", (operationId, beginning) => {
  expect(eventTypeOf(operationId)).toEqual({ beginning, isWhole: true });
});

test("a verb that is not in the table gives its first three letters", () => {
  expect(eventTypeOf("send-work-order")).toEqual({ beginning: "work_order.sen", isWhole: false });
});

test.each(["units", "listUnits", "list-"])("%s gives none", (operationId) => {
  expect(eventTypeOf(operationId)).toBeUndefined();
});
