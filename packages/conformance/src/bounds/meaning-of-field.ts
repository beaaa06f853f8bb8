import type { OperationId } from "../generated/operation-events.ts";
import type { ValueSchema } from "../operation-contract.ts";
import { type Expected, invalid, TAKEN } from "./expected.ts";
import { keepsSchema } from "./keeps-schema.ts";

/** A moment by which the calls of a run are over. */
const NOW = "2026-11-24T09:30:00Z";

/** What the rest of the body must be, for a value of a field to have a meaning. */
const BESIDE: Partial<Record<`${OperationId} ${string}`, object>> = {
  "create-api-key type": { role: "read_only" },
  "create-api-key allowed_origins": { type: "publishable", role: "read_only" },
};

/** What a well-formed value of a field leads to, where that is not always success. */
const MEANINGS: Partial<Record<`${OperationId} ${string}`, (value: unknown) => Expected>> = {
  "create-unit name": orTaken,
  "create-unit abbreviation": orTaken,
  "create-unit ratio_numerator": notZero("ratio_numerator"),
  "create-unit ratio_denominator": notZero("ratio_denominator"),
  "create-unit offset_denominator": notZero("offset_denominator"),
  "update-unit name": orTaken,
  "update-unit abbreviation": orTaken,
  "update-unit ratio_numerator": notZero("ratio_numerator"),
  "update-unit ratio_denominator": notZero("ratio_denominator"),
  "update-unit offset_denominator": notZero("offset_denominator"),
  "create-api-key expires_at": (value) =>
    value === null || (typeof value === "string" && value > NOW) ? TAKEN : senseless("expires_at"),
  "create-api-key allowed_origins": (value) => {
    const index = (value as string[]).findIndex((origin) => !isAsSent(origin)); // it keeps the schema of a list of texts
    return index === -1 ? TAKEN : senseless(`allowed_origins[${index}]`);
  },
};

/** What must stand beside a field in its body. */
export function besideField(operation: OperationId, name: string): object {
  return BESIDE[`${operation} ${name}`] ?? {};
}

/**
 * What a call must be answered that has a value in one field of its body.
 *
 * @param example A value of the field in the specification's example, which means something.
 */
export function meaningOfField(
  operation: OperationId,
  { name, schema }: { readonly name: string; readonly schema: ValueSchema },
  value: unknown,
  example: unknown,
): Expected {
  if (!keepsSchema(schema, value)) return invalid(paramOf(name, schema, value));
  // Any other id is one of a unit that is not there.
  if (name === "to_unit_id") return value === example ? TAKEN : senseless(name);
  return MEANINGS[`${operation} ${name}`]?.(value) ?? TAKEN;
}

/** Of a list that is wrong for one of its items, the item. */
function paramOf(name: string, { items, maxItems, minItems }: ValueSchema, value: unknown): string {
  if (items === undefined || !Array.isArray(value)) return name;
  const isLengthRight = value.length >= (minItems ?? 0) && value.length <= (maxItems ?? value.length);
  const index = value.findIndex((item) => !keepsSchema(items, item));
  return isLengthRight && index !== -1 ? `${name}[${index}]` : name;
}

function orTaken(): Expected {
  return { ...TAKEN, orBecauseOfState: ["resource_exists"] };
}

function notZero(param: string): (value: unknown) => Expected {
  return (value) => (/^-?0(\.0+)?$/.test(String(value)) ? senseless(param) : TAKEN);
}

function senseless(param: string): Expected {
  return { code: "validation_failed", param };
}

/** Whether a browser writes an origin so (WHATWG HTML, 7.1.1). */
function isAsSent(origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).origin === origin;
}
