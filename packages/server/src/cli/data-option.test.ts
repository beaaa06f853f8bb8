import { Command } from "commander";
import { expect, test } from "vitest";
import { StartError } from "../start-error.ts";
import { dataOption } from "./data-option.ts";

const read = (args: readonly string[]): unknown =>
  new Command().addOption(dataOption("the folder")).parse(args, { from: "user" }).opts();

test.each([
  [[], "./augno-data"],
  [["--data", "elsewhere"], "elsewhere"],
])("%j names a folder", (args, data) => {
  expect(read(args)).toEqual({ data });
});

test("an empty text is refused, since it would be the folder one stands in", () => {
  expect(() => read(["--data", ""])).toThrow(
    new StartError('"--data" must be the path of a folder; got "". Name one, or leave it out for ./augno-data.'),
  );
});
