import { objectsIn } from "./reading/objects-in.ts";
import type { SpecNode } from "./reading/spec-node.ts";
import { visitExamples } from "./reading/visit-examples.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

const GAP = "...";

/** What the prefix of a key says of it. */
const TYPES: Readonly<Record<string, string>> = { secret: "sk", publishable: "pk" };
const ENVIRONMENTS: Readonly<Record<string, string>> = { sandbox: "test", production: "prod" };

/** `augno/example-keys`: an API key in an example is one key in all its forms. */
export const exampleKeys: StyleRule = {
  name: "example-keys",
  description:
    "In an example, the `redacted_value` of an API key begins with the prefix of its `type` and `environment` " +
    "(`aug_sk_test_` of a secret key for the sandbox), and where the `secret` is beside it, begins and ends as that does. " +
    "An actor that is a key has the key's `name` and `redacted_value` as its `name` and `handle`. So a reader recognizes a key.",
  visit: () => {
    const keys = new Map<string, SpecNode>();
    const actors: SpecNode[] = [];
    return {
      Root: {
        // An actor may be shown before its key is.
        leave() {
          for (const actor of actors) checkActor(actor, keys.get(actor.get("id").text ?? ""));
        },
      },
      ...visitExamples((value) => {
        for (const node of objectsIn(value)) {
          if (node.get("object").value === "actor") actors.push(node);
          if (node.get("object").value === "api_key") {
            keys.set(node.get("id").text ?? "", node);
            checkPrefix(node);
          }
          if (node.has("secret")) checkSecret(node.get("secret"), node.get("api_key", "redacted_value"));
        }
      }),
    };
  },
};

function checkPrefix(key: SpecNode): void {
  const type = key.get("type").text ?? "";
  const environment = key.get("environment").text ?? "";
  const redacted = key.get("redacted_value");
  const prefix = `aug_${TYPES[type]}_${ENVIRONMENTS[environment]}_`;
  if (redacted.text === undefined || redacted.text.startsWith(prefix)) return;
  redacted.report(
    `"redacted_value" of an example of a ${type} key for ${environment} must begin with ${prefix}; ` +
      `got ${showValue(redacted.value)}. Correct one of the three.`,
  );
}

function checkSecret(secret: SpecNode, redacted: SpecNode): void {
  const [beginning = "", end = ""] = redacted.text?.split(GAP) ?? [];
  if (secret.text === undefined || redacted.text === undefined) return;
  if (secret.text.startsWith(beginning) && secret.text.endsWith(end)) return;
  redacted.report(
    '"redacted_value" of an example must begin and end as the "secret" beside it; ' +
      `got ${showValue(redacted.value)}. Make it the beginning of the secret, "${GAP}" and its end.`,
  );
}

function checkActor(actor: SpecNode, key: SpecNode | undefined): void {
  if (key === undefined) return;
  const fields = { name: key.get("name").value, handle: key.get("redacted_value").value };
  for (const [field, expected] of Object.entries(fields)) {
    const actual = actor.get(field);
    if (actual.value === expected) continue;
    actual.report(
      `"${field}" of an actor in an example must be that of its key ${key.get("id").text}, ${showValue(expected)}; ` +
        `got ${showValue(actual.value)}. Copy it from the key.`,
    );
  }
}
