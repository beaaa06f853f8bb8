// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ValidateFunction } from "ajv";
import type { OperationId } from "./operations.ts";

export declare const queryValidators: Record<OperationId, ValidateFunction>;
