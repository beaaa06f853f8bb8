import type { Case } from "./case.ts";
import { plainCall } from "./plain-call.ts";

/** How many requests carry one key at once. */
const AT_ONCE = 4;

/** Requests with one idempotency key at the same time, of which one is carried out while another comes. */
export const idempotencyInProgress: Case = (operation) => [
  {
    name: `${AT_ONCE} requests at once with one Idempotency-Key`,
    variation: async (session) => ({
      ...(await plainCall(operation, session)),
      headers: { "idempotency-key": session.uniqueName() },
    }),
    repeat: AT_ONCE,
    isRace: true,
  },
];
