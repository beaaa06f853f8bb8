import { contractOf } from "../contract-of.ts";
import type { Case } from "./case.ts";
import { plainCall } from "./plain-call.ts";

/** An idempotency key that another operation was called with before. */
export const idempotencyKeyReused: Case = (operation) => [
  {
    name: "the Idempotency-Key of another request",
    variation: async (session) => {
      const other = contractOf(operation.id === "convert-unit" ? "create-unit" : "convert-unit");
      const call = await plainCall(operation, session);
      const headers = { "idempotency-key": session.uniqueName() };
      await session.send({ operation: other.id, ...(await plainCall(other, session)), headers });
      return { ...call, headers };
    },
  },
];
