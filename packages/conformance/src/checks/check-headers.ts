import { headerValidators } from "../generated/header-validators.js";
import { headers as contracts } from "../generated/headers.ts";
import type { HeaderContract } from "../operation-contract.ts";
import { describeSchemaErrors } from "./describe-schema-errors.ts";

/** What the text of a header must look like to be read as the type of its schema. */
const FORMS: Record<string, { form: RegExp; what: string }> = {
  integer: { form: /^-?\d+$/, what: "a whole number" },
  boolean: { form: /^(true|false)$/, what: "true or false" },
};

/** Compares an answer's headers with those that the specification promises, which are named; no other header of it comes. */
export function checkHeaders(headers: Headers, names: readonly string[]): string[] {
  const others = Object.keys(contracts).filter((name) => !names.includes(name) && headers.has(name));
  return [
    ...names.flatMap((name) => checkHeader(name, headers.get(name))),
    ...others.map(
      (name) => `"${name}" must not be there, as this answer has no such header; got "${headers.get(name)}".`,
    ),
  ];
}

function checkHeader(name: string, text: string | null): string[] {
  const { required, type } = contractOf(name);
  if (text === null) return required ? [`"${name}" must be there; it is missing.`] : [];
  const typed = FORMS[type];
  if (typed !== undefined && !typed.form.test(text))
    return [`"${name}" must be ${typed.what}; got ${JSON.stringify(text)}.`];
  const validate = headerValidators[name];
  if (validate === undefined) throw new Error(`"${name}" must have a validator; it has none. Run "pnpm generate".`);
  const value: unknown = typed === undefined ? text : JSON.parse(text);
  return validate(value) ? [] : describeSchemaErrors(`"${name}"`, validate.errors ?? []);
}

function contractOf(name: string): HeaderContract {
  const contract = (contracts as Record<string, HeaderContract>)[name]; // looked up by any name
  if (contract === undefined) throw new Error(`"${name}" must have a contract; it has none. Run "pnpm generate".`);
  return contract;
}
