import { expect, test } from "vitest";
import { resourceNotFound } from "./resource-not-found.ts";

test.each([
  ["unit", "unit_1", "There is no unit unit_1 that you can see."],
  ["api_key", "apke_1", "There is no API key apke_1 that you can see."],
  ["request_log", "x\ny", "There is no request log x\\ny that you can see."],
  ["event", "aug_sk_test_AM4B", "There is no event aug_sk_test_[redacted] that you can see."],
  [null, "x", "There is no resource x that you can see."],
] as const)("of %s %j", (resource, id, message) => {
  expect(resourceNotFound(resource, id)).toMatchObject({
    code: "resource_not_found",
    status: 404,
    message: `${message} Check the id, and the environment of the key.`,
  });
});
