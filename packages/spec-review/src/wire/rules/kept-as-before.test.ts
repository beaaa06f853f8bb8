import { expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import { keptAsBefore } from "./kept-as-before.ts";

test.each<[Finding["direction"], string]>([
  ["request", "Keep accepting what was accepted."],
  ["response", "Keep answering as before."],
  [null, "Accept and answer what was accepted and answered before."],
])("what is met in direction %s is to be kept so: %s", (direction, remedy) => {
  const told: Finding = {
    id: "constraint-changed",
    severity: "breaking",
    direction,
    operations: ["list-units"],
    message: "`pattern` of parameter `q` was `a` and is `b`.",
    remedy: "",
  };
  expect(keptAsBefore([told])).toStrictEqual([{ ...told, remedy }]);
});
