import type { ValidateFunction } from "ajv";
import type { FieldFault } from "../errors/api-error.ts";
import { refuseFaults } from "../errors/refuse-faults.ts";
import type { Operation, Parameter } from "../operation.ts";
import { isCursorOf } from "../pagination/cursor.ts";
import { decodeValue, type Value } from "./decode-value.ts";
import { cursorFault, malformedFault, repeatedFault, unknownFault, valueFault } from "./faults.ts";
import { parseQuery, type QueryItem } from "./parse-query.ts";

/**
 * Decodes and checks the query of a request: nothing but the operation's parameters, each of its type and within
 * its bounds, with defaults where they are left out.
 *
 * @param search The URL's query.
 * @param validate The specification's schema of the decoded parameters.
 * @throws ApiError that lists every parameter which is wrong, in the order they were sent.
 */
export function decodeQuery(operation: Operation, search: string, validate: ValidateFunction): Record<string, Value> {
  const sent = groupByName(parseQuery(search));
  const query: Record<string, Value> = {};
  const faults = new Map<string, FieldFault>();

  for (const [name, items] of sent) {
    const result = decodeParameter(operation, name, items);
    if (typeof result === "object" && "fault" in result) faults.set(name, result.fault);
    else query[name] = result;
  }
  for (const { in: place, name, default: value } of operation.parameters) {
    if (place === "query" && value !== undefined && !sent.has(name)) query[name] = value;
  }
  for (const name of findInvalid(operation, query, validate)) {
    if (!faults.has(name)) faults.set(name, schemaFault(operation, name, sent.get(name) ?? []));
  }

  refuseFaults(inOrderSent(faults, [...sent.keys()]));
  return query;
}

function groupByName(items: readonly QueryItem[]): Map<string, [QueryItem, ...QueryItem[]]> {
  const groups = new Map<string, [QueryItem, ...QueryItem[]]>();
  for (const item of items) {
    const group = groups.get(item.name);
    if (group === undefined) groups.set(item.name, [item]);
    else group.push(item);
  }
  return groups;
}

function decodeParameter(
  operation: Operation,
  name: string,
  items: readonly [QueryItem, ...QueryItem[]],
): Value | { readonly fault: FieldFault } {
  const parameter = findParameter(operation, name);
  if (parameter === undefined) return { fault: unknownFault(operation, name) };
  const malformed = items.find(({ isMalformed }) => isMalformed);
  if (malformed !== undefined) return { fault: malformedFault(name, malformed.value) };
  if (items.length > 1 && parameter.type !== "array") return { fault: repeatedFault(name, items.length) };

  const [first, ...rest] = items;
  const value = decodeValue(parameter, [first.value, ...rest.map((item) => item.value)]);
  return value ?? { fault: valueFault(parameter, receivedOf(items)) };
}

/** The names of decoded parameters that break the schema or, as cursors, belong to another list. */
function findInvalid(operation: Operation, query: Record<string, Value>, validate: ValidateFunction): Set<string> {
  const names = new Set<string>();
  if (!validate(query)) {
    for (const { instancePath, params } of validate.errors ?? []) {
      names.add(instancePath.split("/")[1] ?? String(params["missingProperty"]));
    }
  }
  if (isForeignCursor(operation, query["cursor"])) names.add("cursor");
  return names;
}

function schemaFault(operation: Operation, name: string, items: readonly QueryItem[]): FieldFault {
  const parameter = findParameter(operation, name);
  if (parameter === undefined) return unknownFault(operation, name);
  const received = items.length === 0 ? null : receivedOf(items);
  return isCursor(operation, name) ? cursorFault(name, received) : valueFault(parameter, received);
}

/** What came, as an error shows it: the items of a list one after the other. */
function receivedOf(items: readonly QueryItem[]): string {
  return items.map(({ value }) => value).join(", ");
}

function isForeignCursor({ resource }: Operation, cursor: Value | undefined): boolean {
  return resource !== null && typeof cursor === "string" && !isCursorOf(resource, cursor);
}

function isCursor({ resource }: Operation, name: string): boolean {
  return resource !== null && name === "cursor";
}

function findParameter({ parameters }: Operation, name: string): Parameter | undefined {
  return parameters.find((parameter) => parameter.in === "query" && parameter.name === name);
}

function inOrderSent(faults: ReadonlyMap<string, FieldFault>, sent: readonly string[]): FieldFault[] {
  const names = [...sent, ...faults.keys()];
  return [...new Set(names)].flatMap((name) => faults.get(name) ?? []);
}
