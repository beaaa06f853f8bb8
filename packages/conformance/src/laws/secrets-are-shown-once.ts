import type { CreatedApiKey } from "@augno/types";
import type { Answer, Session } from "../session.ts";
import { ask, askWhole } from "./asking/ask.ts";
import { uniqueMark } from "./asking/list-under-test.ts";
import { pathOf } from "./asking/path-of.ts";
import { recordsOfKey } from "./asking/records-of-key.ts";
import { sendRaw } from "./asking/send-raw.ts";
import { law } from "./law.ts";

/** So many characters at both ends of a key's random part are in its redacted value. */
const SHOWN = 4;

/** Makes keys, sends them where they do not belong, and looks for them in everything that the API answers. */
export const secretsAreShownOnce = law(
  "secrets-are-shown-once",
  "keys created, rotated and sent in paths, queries, headers and bodies, looked for in answers, logs and events",
  async (session, findings) => {
    const { secret: key, api_key } = await session.createApiKey({ name: uniqueMark(session) });
    const made = await makeKeys(session, key);
    const secrets = [session.target.keys.sandboxSecret, key, ...made.map(({ secret }) => secret)];
    await sendStrangely(session, key, made[0]?.secret ?? "");
    const seen = new Map<string, string>();
    const see = (what: string, text: string): void => void seen.set(what, text);

    for (const {
      api_key: { id },
    } of made) {
      see(
        `retrieve-api-key ${id}`,
        JSON.stringify(await ask(session, { operation: "retrieve-api-key", path: { id } })),
      );
      see(`revoke-api-key ${id}`, JSON.stringify(await ask(session, { operation: "revoke-api-key", path: { id } })));
    }
    see("list-api-keys", JSON.stringify(await ask(session, { operation: "list-api-keys", query: "limit=1000" })));
    const { logs, events } = await recordsOfKey(session, api_key);
    see("list-request-logs", JSON.stringify(logs));
    see("list-events", JSON.stringify(events));
    for (const { id, method, path } of logs) {
      const log = await ask(session, { operation: "retrieve-request-log", path: { id } });
      see(`The log of ${method} ${path}`, JSON.stringify(log));
    }
    for (const [what, text] of seen) {
      const shown = secrets.filter((secret) => text.includes(hiddenPartOf(secret)));
      findings.holds(shown.length === 0, what, "without a secret", `${shown.length} of them`);
    }
  },
);

/** Creates and rotates keys, with the replays of both. */
async function makeKeys(session: Session, key: string): Promise<CreatedApiKey[]> {
  const body = { name: session.uniqueName(), type: "secret", role: "read_only" };
  const create = {
    operation: "create-api-key",
    body,
    key,
    headers: { "idempotency-key": session.uniqueName() },
  } as const;
  const created = await askWhole(session, create, 201);
  const replayed = await askWhole(session, create, 201);
  const secretsOf = (answer: Answer): CreatedApiKey => answer.body as CreatedApiKey; // of 201
  const path = { id: secretsOf(created).api_key.id };
  const rotate = { operation: "rotate-api-key", path, body: { grace_period_seconds: 3600 }, key } as const;
  return [secretsOf(created), secretsOf(replayed), secretsOf(await askWhole(session, rotate, 201))];
}

/** Sends a key in every place where clients have been seen to put one. */
async function sendStrangely(session: Session, key: string, secret: string): Promise<void> {
  const headers = { "user-agent": secret, "idempotency-key": secret, "augno-version": secret };
  await session.send({ operation: "list-units", query: { q: secret, [secret]: "1" }, key, headers });
  await session.send({ operation: "create-unit", body: { name: secret, [secret]: secret }, key, headers });
  await session.send({ operation: "create-unit", rawBody: `{"name":"${secret}`, key });
  await session.send({ operation: "retrieve-unit", path: { id: secret }, key });
  await sendRaw(session, { method: "GET", path: `${pathOf("list-units")}/${secret.replaceAll("_", "%5F")}`, key });
}

/** What of a key no redacted form shows. */
function hiddenPartOf(secret: string): string {
  return secret.slice(secret.lastIndexOf("_") + 1 + SHOWN, -SHOWN);
}
