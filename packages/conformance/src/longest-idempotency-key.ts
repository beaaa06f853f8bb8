import { IDEMPOTENCY_KEY } from "./bounds/meaning-of-parameter.ts";
import type { OperationContract } from "./operation-contract.ts";

/** How long an `Idempotency-Key` of an operation may be, in characters; 0 where it takes none. */
export function longestIdempotencyKey({ parameters }: OperationContract): number {
  const parameter = parameters.find(({ name }) => name === IDEMPOTENCY_KEY);
  return parameter === undefined ? 0 : (parameter.schema.maxLength ?? Infinity);
}
