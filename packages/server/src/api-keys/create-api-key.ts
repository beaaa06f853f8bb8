import type { Handler } from "../http/handler.ts";
import { issueKey } from "../keys/issue-key.ts";
import { floorMoment } from "../moments/floor-moment.ts";
import { timestamp } from "../moments/timestamp.ts";
import { changesOfKey } from "./changes-of-key.ts";
import { checkKeyRequest } from "./check-key-request.ts";
import { refuseOverLimit } from "./refuse-over-limit.ts";
import { toApiKey } from "./to-api-key.ts";

/** Creates a key in the caller's environment, and answers it with the key itself, this once. */
export const createApiKey: Handler<"create-api-key"> = async ({ body, caller, services, store }) => {
  const { accountId, environment } = caller;
  const now = timestamp(services.clock.now());
  checkKeyRequest(body, now);
  refuseOverLimit(await store.countActiveApiKeys(accountId, now));

  const { name, type, role, allowed_origins = [], expires_at = null } = body;
  const { record, secret } = issueKey(
    {
      accountId,
      environment,
      name,
      type,
      role,
      allowed_origins,
      expires_at: expires_at === null ? null : floorMoment(expires_at),
    },
    services,
  );
  await store.insertApiKey(record);
  const apiKey = toApiKey(record, environment, now);
  return {
    body: { object: "created_api_key", secret, api_key: apiKey },
    resource: { type: "api_key", id: record.id },
    changes: changesOfKey(null, apiKey),
  };
};
