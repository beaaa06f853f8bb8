import { expect, test } from "vitest";

import { reference } from "../generated/reference.ts";
import { errorBodies } from "./error-bodies.ts";

test("every error comes in one body, which is listed once", () => {
  expect([...errorBodies(reference)]).toEqual([["ErrorResponse", reference.schemas["ErrorResponse"]]]);
});
