import type { Document } from "@augno/codegen/src/document.ts";
import { type FoundOperation, operationsIn } from "./operations-in.ts";

/** What no request can tell. */
const UNSEEN = new Set(["description", "summary", "x-augno-expected", "tags"]);

/**
 * The operations that a mutation touches, by their operationIds: those that are no longer what they were, with all that
 * they refer to and with their codes in the catalogue. What was taken away is not among them.
 */
export function touchedOperations(original: Document, mutant: Document): string[] {
  const before = new Map(operationsIn(original).map((found) => [found.operation.operationId, whole(original, found)]));
  return operationsIn(mutant)
    .filter((found) => before.get(found.operation.operationId) !== whole(mutant, found))
    .map(({ operation }) => operation.operationId);
}

function whole(document: Document, { path, method, operation }: FoundOperation): string {
  const codes = operation["x-augno-error-codes"].map((code) => document["x-augno-errors"][code]);
  const eventType = document["x-augno-event-types"][operation["x-augno-event-type"]];
  return JSON.stringify([path, method, follow(document, operation), codes, eventType], (key, value: unknown) =>
    UNSEEN.has(key) && typeof value === "string" ? undefined : value,
  );
}

/** A value with what its references lead to in their place. */
function follow(document: Document, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => follow(document, item));
  if (typeof value !== "object" || value === null) return value;
  const { $ref, ...rest } = value as { $ref?: unknown };
  const followed = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, follow(document, child)]));
  return typeof $ref === "string" ? { ...followed, referred: follow(document, lookUp(document, $ref)) } : followed;
}

function lookUp(document: Document, reference: string): unknown {
  return reference
    .slice("#/".length)
    .split("/")
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document);
}
