import { headerValidators } from "../generated/header-validators.js";
import type { HeaderContract } from "../operation-contract.ts";
import { describeSchemaErrors } from "./describe-schema-errors.ts";

/** Compares an answer's headers with those that the specification promises. */
export function checkHeaders(headers: Headers, contracts: readonly HeaderContract[]): string[] {
  return contracts.flatMap((contract) => checkHeader(headers.get(contract.name), contract));
}

function checkHeader(text: string | null, { name, required, type }: HeaderContract): string[] {
  if (text === null) return required ? [`"${name}" must be there; it is missing.`] : [];
  if (type === "integer" && !/^-?\d+$/.test(text))
    return [`"${name}" must be a whole number; got ${JSON.stringify(text)}.`];
  const validate = headerValidators[name];
  if (validate === undefined) throw new Error(`"${name}" must have a validator; it has none. Run "pnpm generate".`);
  return validate(type === "integer" ? Number(text) : text)
    ? []
    : describeSchemaErrors(`"${name}"`, validate.errors ?? []);
}
