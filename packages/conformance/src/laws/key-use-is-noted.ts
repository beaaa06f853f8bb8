import type { ApiKey } from "@augno/types";
import { ask, askWhole } from "./asking/ask.ts";
import { law } from "./law.ts";
import type { RequestLog } from "@augno/types";

const MINUTE = 60 * 1000;

/** Uses a key and reads when it was used. */
export const keyUseIsNoted = law(
  "key-use-is-noted",
  "a key before its first use, after it, and, where the clock can be moved, a minute later",
  async (session, findings) => {
    const { secret: key, api_key } = await session.createApiKey();
    const read = (): Promise<ApiKey> => ask(session, { operation: "retrieve-api-key", path: { id: api_key.id } });
    findings.same("last_used_at of a key that was never used", (await read()).last_used_at, null);
    const { controls } = session.target;
    for (const wait of controls === undefined ? [0] : [0, MINUTE / 2, MINUTE / 2, 2 * MINUTE]) {
      await controls?.advance(wait);
      const { headers } = await askWhole(session, { operation: "retrieve-account", key });
      const path = { id: headers.get("request-id") ?? "" };
      const { occurred_at } = await ask<RequestLog>(session, { operation: "retrieve-request-log", path });
      const { last_used_at, updated_at } = await read();
      const behind = Date.parse(occurred_at) - Date.parse(last_used_at ?? "");
      findings.holds(
        behind >= 0 && behind < MINUTE,
        "last_used_at of a key that was just used",
        `less than a minute before ${occurred_at}`,
        last_used_at,
      );
      findings.same("updated_at of a key that was used", updated_at, api_key.updated_at);
    }
  },
);
