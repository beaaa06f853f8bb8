import { systemUnits } from "../generated/system-units.ts";
import type { Session } from "../session.ts";
import { ask, askWhole } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { activeProductionKey } from "./asking/production-key.ts";
import { isReplayed } from "./asking/replay.ts";
import type { ApiKeyList } from "@augno/types";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

const ID = systemUnits[0]?.id ?? "";

/** Sends one key with several API keys. */
export const idempotencyKeysAreOfTheAccount = law(
  "idempotency-keys-are-of-the-account",
  "one key with two API keys of the sandbox, and in production where that can be reached",
  async (session, findings) => {
    const headers = { "idempotency-key": session.uniqueName() };
    const request = {
      operation: "convert-unit",
      path: { id: ID },
      body: { value: "1", to_unit_id: ID },
      headers,
    } as const;
    await askWhole(session, request);
    const other = (await session.createApiKey({ role: "read_only" })).secret;
    const replay = await askWhole(session, { ...request, key: other });
    findings.same("Whether another API key of the account is answered the replay", isReplayed(replay), true);
    await checkSecrets(session, findings);

    const key = await activeProductionKey(session);
    if (typeof key !== "string") return;
    const production = await session.send({ ...request, key, body: { value: "2", to_unit_id: ID } });
    findings.same("The key in production, with another body", describeAnswer(production), "200");
    findings.same("Whether that is a replay", isReplayed(production), false);
  },
);

/** An answer with a secret is for the API key alone that asked for it. */
async function checkSecrets(session: Session, findings: Findings): Promise<void> {
  const headers = { "idempotency-key": session.uniqueName() };
  const body = { name: session.uniqueName(), type: "secret", role: "read_only" };
  const create = { operation: "create-api-key", body, headers } as const;
  await askWhole(session, create, 201);
  const { secret: key } = await session.createApiKey();
  const refused = await session.send({ ...create, key });
  findings.same("create-api-key by another API key", describeAnswer(refused), "422 idempotency_key_reused");
  const { data } = await ask<ApiKeyList>(session, { operation: "list-api-keys", query: { q: body.name } });
  for (const { id } of data) await ask(session, { operation: "revoke-api-key", path: { id } });
}
