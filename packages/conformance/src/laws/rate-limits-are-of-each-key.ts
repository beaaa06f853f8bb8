import { rateStateOf } from "./asking/rate-state.ts";
import { law } from "./law.ts";

const SENT = 10;

/** Sends with one key, and looks at what another has left. */
export const rateLimitsAreOfEachKey = law(
  "rate-limits-are-of-each-key",
  `the first request of a key after ${SENT} of another`,
  async (session, findings) => {
    const { secret: one } = await session.createApiKey();
    const { secret: other } = await session.createApiKey();
    await Promise.all(
      Array.from({ length: SENT }, () => session.sendOnce({ operation: "retrieve-account", key: one })),
    );
    const { limit, remaining } = rateStateOf(await session.sendOnce({ operation: "retrieve-account", key: other }));
    findings.same("RateLimit-Remaining of a key's first request", remaining, limit - 1);
  },
);
