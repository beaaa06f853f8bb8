import { objectsIn } from "./reading/objects-in.ts";
import { SpecNode } from "./reading/spec-node.ts";
import { visitExamples } from "./reading/visit-examples.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

/** `augno/example-versions`: no example is of a version that there is not. */
export const exampleVersions: StyleRule = {
  name: "example-versions",
  description:
    "Every `api_version` in an example is one of `x-augno-api-versions`. So no example is left behind by a version that is " +
    "withdrawn, or speaks of one to come.",
  visit: () => {
    let versions: string[] = [];
    return {
      Root(value, context) {
        versions = SpecNode.of(value, context).get("x-augno-api-versions").texts;
      },
      ...visitExamples((value) => {
        for (const node of objectsIn(value)) checkVersion(node.get("api_version"), versions);
      }),
    };
  },
};

function checkVersion(version: SpecNode, versions: string[]): void {
  if (version.value === undefined || versions.includes(version.text ?? "")) return;
  version.report(
    `"api_version" of an example must be one of x-augno-api-versions, ${versions.join(", ") || "which has none"}; ` +
      `got ${showValue(version.value)}. Correct the version.`,
  );
}
