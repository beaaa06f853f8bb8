import type { CreatedApiKey } from "@augno/types";
import type { Session, SessionRequest } from "../session.ts";
import { quotas } from "../generated/quotas.ts";
import { ask } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { errorOf } from "./asking/error-of.ts";
import { listAll } from "./asking/list-pages.ts";
import { law } from "./law.ts";

const LIMIT = quotas.active_api_keys;

/** Creates as many keys as there may be, and one more. */
export const activeKeysAreLimited = law(
  "active-keys-are-limited",
  "as many active keys as there may be, one more, a rotation with grace and one without, and one in another's place",
  async (session, findings) => {
    const active = await listAll(session, "list-api-keys", { query: { "statuses[]": "active" } });
    const made: string[] = [];
    for (let count = active.length; count < LIMIT; count++) made.push((await session.createApiKey()).api_key.id);
    const last = made.at(-1);
    if (last === undefined) return { notReachable: `the account has ${LIMIT} active keys already` };
    const path = { id: last };

    const create: SessionRequest = {
      operation: "create-api-key",
      body: { name: session.uniqueName(), type: "secret", role: "read_only" },
    };
    const grace: SessionRequest = { operation: "rotate-api-key", path, body: { grace_period_seconds: 3600 } };
    for (const [what, request] of Object.entries({ "One key more": create, "A rotation with grace": grace })) {
      const refused = await session.send(request);
      findings.same(what, describeAnswer(refused), "403 limit_exceeded");
      findings.same("quota of that error", errorOf(refused)?.quota, { limit: LIMIT, used: LIMIT, reset_at: null });
    }
    const replacing = await ask<CreatedApiKey>(session, { operation: "rotate-api-key", path }, 201);
    await ask(session, { operation: "revoke-api-key", path: { id: replacing.api_key.id } });
    findings.same("A key in the place of one that was revoked", describeAnswer(await session.send(create)), "201");
    await revokeAll(session, made);
    return undefined;
  },
);

/** The laws after this one create keys too. */
async function revokeAll(session: Session, ids: readonly string[]): Promise<void> {
  for (const id of ids) await ask(session, { operation: "revoke-api-key", path: { id } });
}
