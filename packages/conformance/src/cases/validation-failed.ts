import type { OperationId } from "../generated/operation-events.ts";
import type { Case } from "./case.ts";
import { plainCall } from "./plain-call.ts";

/** An id that was never made. */
const NO_UNIT = `unit_7${"z".repeat(25)}`;

/** Fields that have the right form and mean nothing, and the one that the error is about. */
const SENSELESS: Partial<Record<OperationId, readonly [name: string, fields: object, param: string][]>> = {
  "create-unit": [
    ["a ratio of zero", { ratio_numerator: "0" }, "ratio_numerator"],
    ["a denominator of zero", { ratio_denominator: "-0.0" }, "ratio_denominator"],
    ["an offset's denominator of zero", { offset_denominator: "0" }, "offset_denominator"],
  ],
  "update-unit": [
    ["a ratio of zero", { ratio_numerator: "0.00" }, "ratio_numerator"],
    ["a denominator of zero", { ratio_denominator: "0" }, "ratio_denominator"],
    ["an offset's denominator of zero", { offset_denominator: "0" }, "offset_denominator"],
  ],
  "convert-unit": [["a unit that is not there", { to_unit_id: NO_UNIT }, "to_unit_id"]],
  "create-api-key": [
    ["a moment that has passed", { expires_at: "2001-01-01T00:00:00Z" }, "expires_at"],
    ["a publishable key that may write", { type: "publishable", role: "admin" }, "role"],
    ["a secret key for a web page", { type: "secret", allowed_origins: ["https://augno.example"] }, "allowed_origins"],
    [
      "an origin with its scheme's own port",
      { type: "publishable", role: "read_only", allowed_origins: ["https://augno.example:443"] },
      "allowed_origins[0]",
    ],
  ],
};

/** What has the right form and means nothing. */
export const validationFailed: Case = (operation) => {
  const rows = SENSELESS[operation.id as OperationId]; // the ids are compiled from the same operations
  if (rows === undefined) return { notReachable: "nothing is known that has the right form and means nothing to it" };
  return rows.map(([name, fields, param]) => ({
    name,
    param,
    variation: async (session) => {
      const call = await plainCall(operation, session);
      return { ...call, body: { ...(call.body as object), ...fields } }; // a body of an operation is an object
    },
  }));
};
