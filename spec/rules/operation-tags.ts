import { readOperations } from "./reading/operations.ts";
import { readPathShape } from "./reading/path-shape.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/operation-tags`: an operation stands in the section of its resource. */
export const operationTags: StyleRule = {
  name: "operation-tags",
  description:
    "An operation has one tag, the resource of its path in words: `Request logs` for `/v1/core/request-logs/{id}`, whatever " +
    "the case of its letters (`API keys`). The sections of the reference are made of the tags, and each is of one resource.",
  visit: () => ({
    Root(root, context) {
      for (const { subject, path, node } of readOperations(SpecNode.of(root, context))) {
        const expected = readPathShape(path)?.resource.replaceAll("-", " ");
        const tags = node.get("tags");
        // What is wrong with the path itself is for `augno/paths` to say.
        if (expected === undefined || tags.texts.join("\n").toLowerCase() === expected) continue;
        tags.report(
          `${subject} must have one tag, "${expected}" in any case, by the path ${path}; ` +
            `got ${showValue(tags.value)}. Give it the tag of its resource.`,
        );
      }
    },
  }),
};
