import * as original from "@augno/units";
import { expect, test } from "vitest";
import * as units from "./units.ts";

test("@augno/client/units has what @augno/units has", () => {
  expect({ ...units }).toEqual({ ...original });
});
