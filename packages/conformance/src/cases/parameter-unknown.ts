import type { BodyContract } from "../operation-contract.ts";
import type { Attempt, Case } from "./case.ts";
import { exampleBody } from "./example-body.ts";

/** Query parameters and fields that no operation has, some with names that JavaScript gives a meaning. */
export const parameterUnknown: Case = ({ body }) => [...ofQuery(), ...(body === null ? [] : ofBody(body))];

function ofQuery(): Attempt[] {
  return ["conformance", "__proto__", "constructor", "Limit", "limit[]"].map((name) => ({
    name: `?${name}=1`,
    variation: { query: `${encodeURIComponent(name)}=1` },
    param: name,
  }));
}

function ofBody(body: BodyContract): Attempt[] {
  const example = exampleBody(body);
  if (example === undefined) return [];
  return ["conformance", "__proto__", "constructor", "object"].map((name) => ({
    name: `${name}: 1`,
    variation: { rawBody: JSON.stringify({ ...example, [name]: 1 }) },
    param: name,
  }));
}
