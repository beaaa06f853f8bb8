import { operationsOf } from "@augno/codegen/src/model-operations.ts";

/**
 * The client's method of each operation of one of our own documents, such as `units.list` of `list-units`.
 *
 * @returns Nothing for another's document, of which there is no client.
 */
export function clientMethods(document: object): Map<string, string> {
  if (!("x-augno-unrouted" in document)) return new Map();
  const { operations } = operationsOf(document as Parameters<typeof operationsOf>[0]); // ours, as the extension shows
  return new Map(operations.map(({ id, client }) => [id, `${client.namespace}.${client.method}`]));
}
