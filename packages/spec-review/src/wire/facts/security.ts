import { isDeepStrictEqual } from "node:util";
import { type AnyDocument, isObject } from "../../types/open-api.ts";
import { toPointer } from "../../documents/pointer.ts";
import { placedOperations } from "../usage/operations-in.ts";
import { fieldOf, type FactRule, listOf, type PlacedFinding } from "./fact.ts";
import { operationPairs } from "./operation-pairs.ts";

/** What stands for no credentials at all. */
const NOTHING = "no credentials";

/** With which credentials an operation may be called, one line for each way that it gained or lost. */
export const security: FactRule = (base, head) =>
  operationPairs(base, head).flatMap((pair) => {
    const before = waysOf(base, pair.base);
    const after = waysOf(head, pair.head);
    const shared = {
      direction: "request" as const,
      operations: [pair.name],
      at: `${pair.at}/security`,
      before: [...before],
      after: [...after],
    };
    const gone = [...before.difference(after)].map((way): PlacedFinding => {
      const message = `It can no longer be called with ${way}.`;
      return { ...shared, id: "security-removed", severity: "breaking", message, remedy: "Keep admitting it." };
    });
    const came = [...after.difference(before)].map((way): PlacedFinding => {
      const message = `It can be called with ${way}.`;
      return { ...shared, id: "security-added", severity: "additive", message, remedy: "" };
    });
    return [...gone, ...came];
  });

/** The schemes themselves: where credentials are sent, and as what. */
export const securitySchemes: FactRule = (base, head) =>
  Object.entries(base.components?.["securitySchemes"] ?? {}).flatMap(([name, before]): PlacedFinding[] => {
    const after = head.components?.["securitySchemes"]?.[name];
    const operations = placedOperations(base)
      .filter(({ operation }) => [...waysOf(base, operation)].some((way) => way.includes(`\`${name}\``)))
      .map((placed) => placed.name)
      .toSorted();
    if (after === undefined || operations.length === 0 || isDeepStrictEqual(factsOf(before), factsOf(after))) return [];
    return [
      {
        id: "security-scheme-changed",
        severity: "breaking",
        direction: "request",
        operations,
        message: `The credentials \`${name}\` are sent otherwise.`,
        remedy: "Accept both.",
        at: toPointer(["components", "securitySchemes", name]),
        before,
        after,
      },
    ];
  });

function factsOf(scheme: unknown): unknown {
  if (!isObject(scheme)) return scheme;
  const { description: _text, bearerFormat: _hint, ...facts } = scheme;
  return facts;
}

function waysOf(document: AnyDocument, operation: object): Set<string> {
  const requirements = "security" in operation ? operation.security : fieldOf(document, "security");
  if (!Array.isArray(requirements) || requirements.length === 0) return new Set([NOTHING]);
  return new Set(requirements.filter((way) => isObject(way)).map((way) => nameOf(way)));
}

function nameOf(requirement: Record<string, unknown>): string {
  const schemes = Object.entries(requirement).map(([scheme, scopes]) => {
    const named = listOf(scopes).toSorted();
    return named.length === 0 ? `\`${scheme}\`` : `\`${scheme}\` (${named.join(", ")})`;
  });
  return schemes.length === 0 ? NOTHING : schemes.toSorted().join(" and ");
}
