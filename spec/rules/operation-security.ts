import { readOperations } from "./reading/operations.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const SCHEME = "api_key";

/** `augno/operation-security`: every operation says by itself that it requires an API key. */
export const operationSecurity: StyleRule = {
  name: "operation-security",
  description:
    "Every operation has a `security` of its own, which requires the scheme `api_key` and nothing else; and `api_key` is " +
    "a bearer token (`type: http`, `scheme: bearer`; RFC 6750). Written at each operation, it is not lost when the " +
    "root's is changed, and no operation is open by an oversight.",
  visit: () => ({
    Root(value, context) {
      const root = SpecNode.of(value, context);
      checkScheme(root.get("components", "securitySchemes", SCHEME));
      for (const { subject, node } of readOperations(root)) {
        const security = node.get("security");
        if (JSON.stringify(security.value) === JSON.stringify([{ [SCHEME]: [] }])) continue;
        security.report(
          `${subject} must have a "security" of its own that requires exactly ${SCHEME}; ` +
            `got ${showValue(security.value)}. Write \`security: [{ ${SCHEME}: [] }]\`.`,
        );
      }
    },
  }),
};

function checkScheme(scheme: SpecNode): void {
  if (scheme.get("type").value === "http" && scheme.get("scheme").value === "bearer") return;
  scheme.report(
    `The security scheme ${SCHEME} must be of the type http with the scheme bearer; ` +
      `got ${scheme.get("type").text ?? "no type"} with ${scheme.get("scheme").text ?? "no scheme"}. ` +
      `Describe it so in components.securitySchemes.${SCHEME}.`,
  );
}
