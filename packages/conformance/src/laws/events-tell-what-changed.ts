import type { ApiKey, Change, CreatedApiKey, Unit } from "@augno/types";
import type { Session } from "../session.ts";
import { ask, askWhole } from "./asking/ask.ts";
import { changesBetween } from "./asking/changes-between.ts";
import { uniqueMark } from "./asking/list-under-test.ts";
import { recordsOfKey } from "./asking/records-of-key.ts";
import { law } from "./law.ts";

/** Compares the changes in the events of a key with what it wrote. */
export const eventsTellWhatChanged = law(
  "events-tell-what-changed",
  "a unit created, changed, not changed, refused, read and deleted; a key created, rotated and revoked",
  async (session, findings) => {
    const { secret: key, api_key } = await session.createApiKey({ name: uniqueMark(session) });
    const steps = [...(await writeUnits(session, key)), ...(await writeApiKeys(session, key))];
    const { events } = await recordsOfKey(session, api_key);
    for (const { what, requestId, changes } of steps) {
      const event = events.find(({ request_id }) => request_id === requestId);
      findings.same(`changes of the event of ${what}`, event?.changes, changes);
    }
  },
);

interface Step {
  readonly what: string;
  readonly requestId: string | null;
  readonly changes: readonly Change[];
}

async function writeUnits(session: Session, key: string): Promise<Step[]> {
  const name = session.uniqueName();
  const body = { name, abbreviation: name, type: "mass", ratio_numerator: "1" };
  const create = { operation: "create-unit", body, key, headers: { "idempotency-key": name } } as const;
  const created = await askWhole(session, create, 201);
  const unit = created.body as Unit; // of 201
  const path = { id: unit.id };
  const replay = await askWhole(session, create, 201);
  const update = { ratio_numerator: "2", name: session.uniqueName(), offset_numerator: "0.0" };
  const updated = await askWhole(session, { operation: "update-unit", path, body: update, key });
  const after = updated.body as Unit; // of 200
  const same = await askWhole(session, { operation: "update-unit", path, body: update, key });
  const refused = await askWhole(session, { operation: "update-unit", path, body: { ratio_numerator: "0" }, key }, 422);
  const read = await askWhole(session, { operation: "retrieve-unit", path, key });
  const deleted = await askWhole(session, { operation: "delete-unit", path, key }, 204);
  return [
    stepOf("a creation", created, changesBetween("unit", null, unit)),
    stepOf("a replay", replay, []),
    stepOf("an update", updated, changesBetween("unit", unit, after)),
    stepOf("an update that changes nothing", same, []),
    stepOf("an update that is refused", refused, []),
    stepOf("a read", read, []),
    stepOf("a deletion", deleted, changesBetween("unit", after, null)),
  ];
}

async function writeApiKeys(session: Session, key: string): Promise<Step[]> {
  const body = {
    name: session.uniqueName(),
    type: "publishable",
    role: "read_only",
    allowed_origins: ["https://conformance.example"],
  };
  const created = await askWhole(session, { operation: "create-api-key", body, key }, 201);
  const { api_key: before } = created.body as CreatedApiKey; // of 201
  const path = { id: before.id };
  const readKey = (): Promise<ApiKey> => ask(session, { operation: "retrieve-api-key", path });
  const rotate = { operation: "rotate-api-key", path, body: { grace_period_seconds: 3600 }, key } as const;
  const rotated = await askWhole(session, rotate, 201);
  const inGrace = await readKey();
  const revoked = await askWhole(session, { operation: "revoke-api-key", path, key });
  const after = await readKey();
  const again = await askWhole(session, { operation: "revoke-api-key", path, key });
  return [
    stepOf("a creation of a key", created, changesBetween("api_key", null, before)),
    stepOf("a rotation", rotated, changesBetween("api_key", before, inGrace)),
    stepOf("a revocation", revoked, changesBetween("api_key", inGrace, after)),
    stepOf("a second revocation", again, []),
  ];
}

function stepOf(what: string, { headers }: { readonly headers: Headers }, changes: readonly Change[]): Step {
  return { what, requestId: headers.get("request-id"), changes };
}
