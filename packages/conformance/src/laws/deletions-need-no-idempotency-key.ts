import { ask, askWhole } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { law } from "./law.ts";

/** Reads, deletes and revokes twice with one key. */
export const deletionsNeedNoIdempotencyKey = law(
  "deletions-need-no-idempotency-key",
  "a unit read and deleted twice and a key revoked twice, with one Idempotency-Key",
  async (session, findings) => {
    const headers = { "idempotency-key": session.uniqueName() };
    const { id } = await session.createUnit();
    const path = { id };
    const before = await ask(session, { operation: "retrieve-unit", path, headers });
    await ask(session, { operation: "update-unit", path, body: { ratio_numerator: "2" } });
    const after = await ask(session, { operation: "retrieve-unit", path, headers });
    findings.holds(JSON.stringify(after) !== JSON.stringify(before), "A unit read anew", "as it is now", after);

    const deleted = await askWhole(session, { operation: "delete-unit", path, headers }, 204);
    findings.same("Idempotent-Replayed of a deletion", deleted.headers.get("idempotent-replayed"), null);
    const again = await session.send({ operation: "delete-unit", path, headers });
    findings.same("A deletion that is sent again", describeAnswer(again), "404 resource_not_found");
    findings.same("Idempotent-Replayed of it", again.headers.get("idempotent-replayed"), null);

    const { api_key } = await session.createApiKey();
    const revoke = { operation: "revoke-api-key", path: { id: api_key.id }, headers } as const;
    const first = await askWhole(session, revoke);
    await session.target.controls?.advance(1000);
    const second = await askWhole(session, revoke);
    findings.same("A revocation that is sent again", second.body, first.body);
    findings.same("Idempotent-Replayed of it", second.headers.get("idempotent-replayed"), null);
  },
);
