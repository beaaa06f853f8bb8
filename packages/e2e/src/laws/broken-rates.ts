import type { Breakage } from "./breakage.ts";
import { editHeader } from "./edit-answer.ts";

/** What breaks the laws of rates. */
export const brokenRates = {
  "rate-limits-add-up": {
    what: "counts only what it carries out",
    wrap: () => {
      let refused = 0;
      return async (request, send) => {
        const response = await send(request);
        if (response.status >= 400 && response.status < 500) refused += 1;
        const remaining = Number(response.headers.get("ratelimit-remaining")) + refused;
        return editHeader(response, "ratelimit-remaining", String(remaining));
      };
    },
  },
  "rate-limits-are-of-each-key": {
    what: "counts the requests of all keys together",
    wrap: () => {
      let sent = 0;
      return async (request, send) => {
        const response = await send(request);
        sent += 1;
        const limit = Number(response.headers.get("ratelimit-limit"));
        return editHeader(response, "ratelimit-remaining", String(Math.max(0, limit - sent)));
      };
    },
  },
} satisfies Record<string, Breakage>;
