import { showValue } from "./wording/show-value.ts";
import { isKeyPattern } from "./reading/is-key-pattern.ts";
import { SENSITIVE } from "./reading/sensitive-texts.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { type BodyPlace, visitBodySchemas } from "./reading/visit-body-schemas.ts";

const SECRET_NAME = /(?:secret|token|password|private_key)$/;

/** `augno/secrets`: a secret is marked, and answered only when it is made. */
export const secrets: StyleRule = {
  name: "secrets",
  description:
    "A secret is a string marked `x-augno-sensitive: true`, so that it is masked wherever a request is kept. It is " +
    "answered once, when it is made: it can be reached only from the answers with 2xx of operations named `create-*` " +
    "or `rotate-*`, never from a request, a list or an error. A property whose name ends in `secret`, `token`, " +
    "`password` or `private_key` is a secret, and so is a string with the pattern of a whole API key; only the redacted " +
    "form may stand anywhere.",
  visit: () => ({
    Root(root, context) {
      visitBodySchemas(
        SpecNode.of(root, context),
        (schema, place) => {
          if (schema.has(SENSITIVE) && !makesSecrets(place)) reportPlace(schema, place);
        },
        (place) => String(makesSecrets(place)),
      );
    },
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      if (schema.has(SENSITIVE)) checkType(schema.get("type"));
      else checkPattern(schema);
      checkNames(schema);
    },
  }),
};

function makesSecrets({ direction, subject, status }: BodyPlace): boolean {
  return direction === "response" && /^(?:create|rotate)-/.test(subject) && status.startsWith("2");
}

function reportPlace(secret: SpecNode, { direction, subject, status }: BodyPlace): void {
  const place = direction === "request" ? "the request" : `the answer ${status}`;
  secret.reportUse(
    "A secret must be reached only from the answers with 2xx of operations named create- or rotate-; " +
      `it is reached from ${place} of ${subject}. Take it out of what that place holds.`,
  );
}

function checkType(type: SpecNode): void {
  if (type.value === "string") return;
  type.report(`A schema marked \`${SENSITIVE}\` must be a string; got the type ${showValue(type.value)}. Make it one.`);
}

function checkPattern(schema: SpecNode): void {
  const pattern = schema.get("pattern");
  if (!isKeyPattern(pattern)) return;
  pattern.report(
    `A schema with the pattern of a whole key must be marked \`${SENSITIVE}: true\`; got ${pattern.text} without it. ` +
      "Mark it, or refer to RedactedApiKey for a key that may be shown.",
  );
}

function checkNames(schema: SpecNode): void {
  const properties = schema.get("properties");
  for (const name of properties.keys) {
    const property = properties.get(name);
    if (!SECRET_NAME.test(name) || property.has(SENSITIVE)) continue;
    property.reportUse(
      `"${name}" of ${schema.component ?? "an object"} must be marked \`${SENSITIVE}: true\`, by its name; it is not. ` +
        "Mark its schema, not the reference to it; or rename it if it is no secret.",
    );
  }
}
