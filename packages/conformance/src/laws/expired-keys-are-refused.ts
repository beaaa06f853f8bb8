import type { ApiKey } from "@augno/types";
import { ask } from "./asking/ask.ts";
import { checkRefusedKey } from "./asking/check-refused-key.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { uniqueMark } from "./asking/list-under-test.ts";
import { law } from "./law.ts";

const HOUR = 60 * 60 * 1000;
/** So long before its end a key is used once more. */
const BEFORE = 5000;

/** Moves the clock to the end of a key's life. */
export const expiredKeysAreRefused = law(
  "expired-keys-are-refused",
  "a key five seconds before its expires_at and at it",
  async (session, findings) => {
    const { controls } = session.target;
    if (controls === undefined) return { notReachable: "the server's clock cannot be moved" };
    const { api_key: now } = await session.createApiKey();
    const expires_at = new Date(Date.parse(now.created_at) + HOUR).toISOString();
    const { secret: key, api_key } = await session.createApiKey({
      name: uniqueMark(session),
      role: "read_only",
      expires_at,
    });
    const path = { id: api_key.id };
    findings.same("expires_at of a key", Date.parse(api_key.expires_at ?? ""), Date.parse(expires_at));
    await controls.advance(HOUR - BEFORE);
    const before = await session.send({ operation: "list-units", query: "limit=1", key });
    findings.same("A request before expires_at", describeAnswer(before), "200");
    await controls.advance(BEFORE);
    await checkRefusedKey(session, findings, { key, apiKey: api_key, code: "api_key_expired" });
    const { status } = await ask<ApiKey>(session, { operation: "retrieve-api-key", path });
    findings.same("The status of a key at its expires_at", status, "expired");
    const rotation = await session.send({ operation: "rotate-api-key", path });
    findings.same("The rotation of an expired key", describeAnswer(rotation), "409 resource_conflict");
    return undefined;
  },
);
