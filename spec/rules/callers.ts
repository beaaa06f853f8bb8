import { type Operation, readOperations } from "./reading/operations.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const WRITE = /^(?:create|update|delete|revoke|rotate)-/;

/** Who alone may write, by the extension that says so. */
const WRITERS = { "x-augno-key-types": ["secret"], "x-augno-roles": ["admin"] };

/** `augno/callers`: what changes data is open to secret keys of the role admin only. */
export const callers: StyleRule = {
  name: "callers",
  description:
    "Operations named `create-*`, `update-*`, `delete-*`, `revoke-*` and `rotate-*` admit secret keys of the role `admin` and no " +
    "others: their `x-augno-key-types` is `[secret]`, and their `x-augno-roles` is `[admin]`. A publishable key can be " +
    "read by everybody who opens a web page, and a key that is `read_only` was made so that it cannot do harm.",
  visit: () => ({
    Root(root, context) {
      const operations = readOperations(SpecNode.of(root, context));
      for (const operation of operations.filter(({ subject }) => WRITE.test(subject))) checkWriters(operation);
    },
  }),
};

function checkWriters({ subject, node }: Operation): void {
  for (const [extension, expected] of Object.entries(WRITERS)) {
    const actual = node.get(extension);
    // An extension that is absent is reported by `augno/extensions`.
    if (!node.has(extension) || actual.texts.join() === expected.join()) continue;
    actual.report(
      `"${extension}" of ${subject} must be ${showValue(expected)}, because it changes data; ` +
        `got ${showValue(actual.value)}. Remove the others.`,
    );
  }
}
