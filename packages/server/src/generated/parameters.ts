// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { Parameter } from "../operation.ts";

/** The parameters that several operations take, by the names of their components. */
export const parameters = {
  limit: {
    name: "limit",
    in: "query",
    required: false,
    type: "integer",
    default: 100,
    expected: "a whole number from 1 to 1000",
  },
  cursor: {
    name: "cursor",
    in: "query",
    required: false,
    type: "string",
    expected: "text of 1 to 64 characters",
  },
  q: {
    name: "q",
    in: "query",
    required: false,
    type: "string",
    expected: "text of 1 to 255 characters",
  },
  "Augno-Version": {
    name: "Augno-Version",
    in: "header",
    required: false,
    type: "string",
    expected: "a date such as 2026-11-24",
  },
  "Idempotency-Key": {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    type: "string",
    expected: "text of 1 to 255 characters",
  },
  "unit-id": {
    name: "id",
    in: "path",
    required: true,
    type: "string",
    expected: "an id such as unit_01jm4r6700f8nwq3v5hx2d9ktp",
  },
  "start-date": {
    name: "start_date",
    in: "query",
    required: false,
    type: "string",
    expected: "a moment in UTC such as 2026-05-10T00:00:00Z",
  },
  "end-date": {
    name: "end_date",
    in: "query",
    required: false,
    type: "string",
    expected: "a moment in UTC such as 2026-05-10T00:00:00Z",
  },
  "api-key-id": {
    name: "id",
    in: "path",
    required: true,
    type: "string",
    expected: "an id such as apke_01m6dmbe00hvfr46bqgz9x0f5x",
  },
} as const satisfies Record<string, Parameter>;
