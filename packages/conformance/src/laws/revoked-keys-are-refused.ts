import type { ApiKey } from "@augno/types";
import { ask } from "./asking/ask.ts";
import { checkRefusedKey } from "./asking/check-refused-key.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { uniqueMark } from "./asking/list-under-test.ts";
import { law } from "./law.ts";

/** Revokes keys, and calls every operation with them. */
export const revokedKeysAreRefused = law(
  "revoked-keys-are-refused",
  "a secret and a publishable key that others revoke, and a key that revokes itself",
  async (session, findings) => {
    for (const type of ["secret", "publishable"] as const) {
      const { secret: key, api_key } = await session.createApiKey({
        name: uniqueMark(session),
        type,
        role: "read_only",
      });
      await ask(session, { operation: "list-units", query: "limit=1", key });
      const path = { id: api_key.id };
      const revoked = await ask<ApiKey>(session, { operation: "revoke-api-key", path });
      findings.same(`The status of a key that was revoked`, revoked.status, "revoked");
      await checkRefusedKey(session, findings, { key, apiKey: api_key, code: "api_key_revoked" });
      const after = await ask<ApiKey>(session, { operation: "retrieve-api-key", path });
      findings.same(`A key that was revoked and then shown`, after, revoked);
    }
    const own = await session.createApiKey();
    await ask(session, { operation: "revoke-api-key", path: { id: own.api_key.id }, key: own.secret });
    const answer = await session.send({ operation: "list-units", key: own.secret });
    findings.same("A request with a key that revoked itself", describeAnswer(answer), "401 api_key_revoked");
    const rotation = await session.send({ operation: "rotate-api-key", path: { id: own.api_key.id } });
    findings.same("The rotation of a revoked key", describeAnswer(rotation), "409 resource_conflict");
  },
);
