// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ValidateFunction } from "ajv";
import type { OperationId } from "./operations.ts";

/** Hold an object of an operation's decoded query parameters to their schemas. */
export declare const queryValidators: Record<OperationId, ValidateFunction>;

/** Hold an object of an operation's path parameters to their schemas. */
export declare const pathValidators: Record<OperationId, ValidateFunction>;

/** Hold an object of an operation's header parameters to their schemas. */
export declare const headerValidators: Record<OperationId, ValidateFunction>;

/** Hold the body of a request to its schema, of operations that take one. */
export declare const requestBodyValidators: Partial<Record<OperationId, ValidateFunction>>;
