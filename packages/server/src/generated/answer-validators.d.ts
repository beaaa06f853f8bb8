// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ValidateFunction } from "ajv";
import type { OperationId } from "./operations.ts";

/** Hold the body of an answer to its schema, by its status; without one, the answer has no body. */
export declare const answerValidators: Record<OperationId, Readonly<Partial<Record<number, ValidateFunction>>>>;
