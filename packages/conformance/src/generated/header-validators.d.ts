// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ValidateFunction } from "ajv";

export declare const headerValidators: Record<string, ValidateFunction>;
