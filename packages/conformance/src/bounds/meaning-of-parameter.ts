import { apiVersions } from "../generated/api.ts";
import { idPrefixes, type ResourceName } from "../generated/id-prefixes.ts";
import { operationEvents } from "../generated/operation-events.ts";
import type { NamedContract } from "../contract-of.ts";
import type { ParameterContract } from "../operation-contract.ts";
import { type Expected, invalid, TAKEN } from "./expected.ts";
import { keepsSchema } from "./keeps-schema.ts";
import { readTexts } from "./read-texts.ts";

/** What the headers of their own kind are called. */
export const VERSION = "Augno-Version";
export const SIMULATE = "Augno-Simulate";
export const LATENCY = "Augno-Simulate-Latency";
export const IDEMPOTENCY_KEY = "Idempotency-Key";
export const CURSOR = "cursor";

/**
 * What a call must be answered that has texts for one parameter in its query or headers.
 *
 * @param texts Its values, in the order sent.
 */
export function meaningOfParameter(
  operation: NamedContract,
  parameter: ParameterContract,
  texts: readonly string[],
): Expected {
  const { name, schema } = parameter;
  const [text = ""] = texts;
  if (name === VERSION) return isVersion(text) ? TAKEN : { code: "api_version_invalid", param: VERSION };
  const value = readTexts(schema, texts);
  if (value === undefined || !keepsSchema(schema, value)) return invalid(name);
  if (name === SIMULATE) return operation.errorCodes.includes(text) ? { code: text } : invalid(name);
  if (name === CURSOR) return cursorForm(operation).test(text) ? TAKEN : invalid(name);
  return name === IDEMPOTENCY_KEY ? { ...TAKEN, orBecauseOfState: ["idempotency_key_reused"] } : TAKEN;
}

/** Values of a cursor that are positions in the operation's list. */
export function cursorsOf(operation: NamedContract): string[] {
  const id = `${prefixOf(operation)}_0${"0".repeat(25)}`;
  return [id, `~${id}`, `${prefixOf(operation)}_7${"z".repeat(25)}`];
}

/** The form of what serves as a cursor of the operation's list. */
export function cursorForm(operation: NamedContract): RegExp {
  return new RegExp(`^~?${prefixOf(operation)}_[0-7][0-9a-hjkmnp-tv-z]{25}$`);
}

function prefixOf({ id }: NamedContract): string {
  return idPrefixes[operationEvents[id].resource as ResourceName]; // lists are of resources that have ids
}

function isVersion(text: string): boolean {
  return (apiVersions as readonly string[]).includes(text); // looked up by any text
}
