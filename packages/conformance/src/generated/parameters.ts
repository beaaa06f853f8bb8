// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ParameterContract } from "../operation-contract.ts";
import { schemas } from "./schemas.ts";

/** The parameters that several operations take, by the names of their components. */
export const parameters = {
  limit: {
    name: "limit",
    in: "query",
    required: false,
    schema: { type: "integer", minimum: 1, maximum: 1000, format: "int32" },
    example: 1,
  },
  cursor: {
    name: "cursor",
    in: "query",
    required: false,
    schema: { type: "string", minLength: 1, maxLength: 64 },
    example: "unit_01jm4r6700f8nwq3v5hx2d9ktp",
  },
  q: {
    name: "q",
    in: "query",
    required: false,
    schema: { type: "string", minLength: 1, maxLength: 255 },
    example: "gram",
  },
  "Augno-Version": {
    name: "Augno-Version",
    in: "header",
    required: false,
    schema: schemas.ApiVersion,
    example: "2026-11-24",
  },
  "Augno-Simulate": {
    name: "Augno-Simulate",
    in: "header",
    required: false,
    schema: schemas.KnownErrorCode,
    example: "service_unavailable",
  },
  "Augno-Simulate-Latency": {
    name: "Augno-Simulate-Latency",
    in: "header",
    required: false,
    schema: { type: "integer", minimum: 0, maximum: 10000, format: "int32" },
    example: 2500,
  },
  "Idempotency-Key": {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    schema: { type: "string", minLength: 1, maxLength: 255 },
    example: "8f0e1c1a-4b0d-4d5e-9a77-2f3c5b6d7e8f",
  },
  "unit-id": {
    name: "id",
    in: "path",
    required: true,
    schema: schemas.UnitId,
    example: "unit_01jm4r6700f8nwq3v5hx2d9ktp",
    isExampleThere: true,
  },
  "start-date": {
    name: "start_date",
    in: "query",
    required: false,
    schema: schemas.Timestamp,
    example: "2026-11-24T09:36:00Z",
  },
  "end-date": {
    name: "end_date",
    in: "query",
    required: false,
    schema: schemas.Timestamp,
    example: "2026-11-24T10:42:00Z",
  },
  "api-key-id": {
    name: "id",
    in: "path",
    required: true,
    schema: schemas.ApiKeyId,
    example: "apke_01m86etbc05j7twenee364amxr",
  },
} as const satisfies Record<string, ParameterContract>;
