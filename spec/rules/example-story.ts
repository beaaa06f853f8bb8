import type { Oas3Visitor } from "@redocly/openapi-core";
import { IdRegistry } from "./reading/id-registry.ts";
import { checkErrorIdentity } from "./reading/error-identity.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { visitExamples } from "./reading/visit-examples.ts";

/** Which timestamp of an object is not after which other. */
const ORDER = [
  ["occurred_at", "created_at"],
  ["created_at", "updated_at"],
  ["created_at", "activated_at"],
  ["created_at", "last_used_at"],
  ["created_at", "expires_at"],
  ["created_at", "revoked_at"],
] as const;

/** `augno/example-story`: the examples agree with one another, as if they came from one account. */
export const exampleStory: StyleRule = {
  name: "example-story",
  description:
    "All examples tell one story. Every id in them has a prefix that `x-augno-id-prefixes` registers, and 26 " +
    "characters behind it; what stands in `id` or in a field that ends in `_id` or `_ids` is such an id. A resource " +
    "(an object with `id`, `object` and `created_at`) has the `object` that its prefix is registered for, and the same " +
    "`created_at` wherever it is shown, `x-augno-system-units` included. No object was changed, used, revoked or " +
    "activated before it was created, or created before it occurred. An error's `request_id` is the example of the " +
    "header `Request-Id` beside it, and its `request_log_url` ends with that, or is null. So a reader can follow one " +
    "unit, key or request from page to page.",
  visit: (): Oas3Visitor => {
    let registry = new IdRegistry(new Map());
    const creations = new Map<string, string>();
    const seen = new Set<string>();
    const read = (value: SpecNode): void => readValue(value, undefined, registry, creations);
    return {
      Root(value, context) {
        const root = SpecNode.of(value, context);
        registry = IdRegistry.read(root);
        for (const unit of root.get("x-augno-system-units").children) noteCreation(unit, creations);
      },
      Response(value, context) {
        checkErrorIdentity(SpecNode.of(value, context), seen);
      },
      ...visitExamples(read),
    };
  },
};

/** @param field - The name of the field whose value, or whose item, the node is. */
function readValue(
  node: SpecNode,
  field: string | undefined,
  registry: IdRegistry,
  creations: Map<string, string>,
): void {
  if (node.text !== undefined) return checkId(node, node.text, field, registry);
  if (Array.isArray(node.value)) {
    for (const item of node.children) readValue(item, field, registry, creations);
    return;
  }
  if (node.keys.length === 0) return;
  checkOrder(node);
  checkResource(node, registry, creations);
  for (const key of node.keys) readValue(node.get(key), key, registry, creations);
}

function checkId(node: SpecNode, text: string, field: string | undefined, registry: IdRegistry): void {
  const isIdField = field !== undefined && /(?:^|_)ids?$/.test(field);
  const isWrong = isIdField ? !registry.isId(text) : registry.isMistaken(text);
  if (!isWrong) return;
  node.report(
    `An id in an example must be a prefix of x-augno-id-prefixes (${registry.prefixes.join(", ")}), "_" and the 26 ` +
      `characters of a ULID in lower case; got ${showValue(text)}. Correct the id, or register its prefix.`,
  );
}

function checkOrder(node: SpecNode): void {
  for (const [earlier, later] of ORDER) {
    const from = Date.parse(node.get(earlier).text ?? "");
    const to = Date.parse(node.get(later).text ?? "");
    // What is no timestamp, or is null, compares as NaN.
    if (!(from > to)) continue;
    node
      .get(later)
      .report(
        `"${later}" of an example must not be before "${earlier}", ${node.get(earlier).text}; ` +
          `got ${node.get(later).text}. Correct one of the two.`,
      );
  }
}

function checkResource(node: SpecNode, registry: IdRegistry, creations: Map<string, string>): void {
  const id = node.get("id").text;
  const object = node.get("object");
  if (id === undefined || object.text === undefined || !node.has("created_at")) return;
  const expected = registry.objectOf(id);
  if (expected !== undefined && object.text !== expected) {
    object.report(
      `"object" of the example of ${id} must be "${expected}", by the prefix of its id; got "${object.text}". ` +
        "Correct one of the two.",
    );
  }
  const created = noteCreation(node, creations);
  const createdAt = node.get("created_at");
  if (created === undefined || createdAt.text === created) return;
  createdAt.report(
    `"created_at" of ${id} must be the same wherever it is shown, ${created}; ` +
      `got ${showValue(createdAt.value)}. Make them the same, or give this one an id of its own.`,
  );
}

/** Notes when a resource was created, unless it is known; returns what is known. */
function noteCreation(node: SpecNode, creations: Map<string, string>): string | undefined {
  const id = node.get("id").text;
  const createdAt = node.get("created_at").text;
  if (id !== undefined && createdAt !== undefined && !creations.has(id)) creations.set(id, createdAt);
  return creations.get(id ?? "");
}
