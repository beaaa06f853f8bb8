import { bodyFaults } from "../bodies/body-faults.ts";
import { describeValue } from "../bodies/describe-value.ts";
import { findKeys } from "../bodies/find-keys.ts";
import { withDefaults } from "../bodies/with-defaults.ts";
import type { FieldFault } from "../errors/api-error.ts";
import { operations, type OperationBodies } from "../generated/operations.ts";
import { requestBodyValidators } from "../generated/request-validators.js";

/** A unit to be created, as `create-unit` takes it. */
export type SeedUnit = OperationBodies["create-unit"];

/** A unit, or what is wrong with it. */
export type DecodedSeedUnit = { readonly unit: SeedUnit } | { readonly faults: readonly FieldFault[] };

const operation = operations["create-unit"];

/** Checks a unit of a seed by what the specification says of the body of `create-unit`. */
export function decodeSeedUnit(item: unknown): DecodedSeedUnit {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return { faults: [noObject(item)] };
  const validate = requestBodyValidators["create-unit"];
  if (validate === undefined) throw new Error("The specification gives create-unit a body, and it has no schema.");
  const errors = validate(item) ? [] : (validate.errors ?? []);
  const faults = bodyFaults(operation, item, errors, findKeys(item, operation.sensitive.request));
  // The validator is compiled from the schema that the type is printed from.
  return faults.length > 0 ? { faults } : { unit: withDefaults(operation.body, item) as SeedUnit };
}

function noObject(item: unknown): FieldFault {
  return {
    param: "",
    code: "parameter_invalid",
    message: `A unit must be an object; got ${describeValue(item)}. Write its fields, such as name: Coil.`,
  };
}
