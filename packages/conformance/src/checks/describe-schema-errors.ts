import type { ErrorObject } from "ajv";

/** Prints what a validator found: `UnitList/data/0/name must NOT have fewer than 1 characters.` */
export function describeSchemaErrors(name: string, errors: readonly ErrorObject[]): string[] {
  return errors.map(({ instancePath, message, params }) => `${name}${instancePath} ${message}${details(params)}.`);
}

/** The value that was allowed, where Ajv's message leaves it out. */
function details(params: Record<string, unknown>): string {
  const value = params["allowedValue"] ?? params["allowedValues"];
  return value === undefined ? "" : `: ${JSON.stringify(value)}`;
}
