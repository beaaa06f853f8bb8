import { expect, test } from "vitest";
import { StartError } from "../start-error.ts";
import { StorageUnavailableError } from "./storage-unavailable-error.ts";
import { unusableData } from "./unusable-data.ts";

test("a store that cannot be used is told of in the driver's words, and what to do", () => {
  const full = new StorageUnavailableError("The database cannot be used now.", { cause: new Error("disk is full") });
  const error = new StorageUnavailableError("The database could not commit.", { cause: full });
  expect(unusableData("/data", error)).toEqual(
    new StartError(
      "/data must be a folder whose data augno-server can read and write; got disk is full. " +
        "Make room on its disk, or start on another folder with --data.",
      { cause: error },
    ),
  );
});

test.each([new TypeError("mine"), new StartError("told already"), "text"])(
  "another error is left as it is: %s",
  (error) => {
    expect(unusableData("/data", error)).toBe(error);
  },
);
