import { createHash } from "node:crypto";
import { timestamp } from "../moments/timestamp.ts";
import { issueKey } from "../keys/issue-key.ts";
import type { Environment } from "../keys/key-format.ts";
import type { Actor, EventRecord, RequestLogRecord, UnitRecord } from "../storage/records.ts";
import {
  sampleAccount,
  sampleApiKey,
  sampleEvent,
  sampleIdempotencyRecord,
  sampleRequestLog,
  sampleUnit,
} from "../storage/storage.samples.ts";
import type { EnvironmentTransaction, IdScan } from "../storage/storage.ts";
import type { ServerUnderTest } from "../testing/server-under-test.ts";

/** What one set of keys sees: an account in an environment. */
export interface World {
  readonly name: "sandbox" | "production" | "stranger";
  readonly accountId: string;
  readonly environment: Environment;
  /** A secret key of the role admin. */
  readonly secret: string;
  /** Stands in every record of this world, and in none of another. */
  readonly mark: string;
  /** Of what only this world has. */
  readonly own: Ids;
}

/** The ids of one of each resource. */
export interface Ids {
  readonly unit: string;
  readonly apiKey: string;
  readonly requestLog: string;
  readonly event: string;
}

/** Every world has these, under the same ids and with other contents. */
export const twin: Ids = idsOf(0);

/** What is searched for stands in every world's records. */
export const SHARED_TEXT = "isolated";

/** An idempotency key under which every world has the answer of a day before yesterday. */
export const OLD_IDEMPOTENCY_KEY = "isolated";

/** When what is seeded occurred, before all requests of a test. */
export const SEEDED_AT = "2026-11-20T00:00:00.000Z";
const LONG_AGO = "2026-11-20T00:00:00.000Z";

const ALL: IdScan = { direction: "ascending", from: null, limit: 1000 };
const STRANGER = "ac_01m86e81e0e5v8k2yqz7c4d1n9";

/** Makes a sandbox, the same account's production, and another account's sandbox. */
export async function makeWorlds(server: ServerUnderTest): Promise<Readonly<Record<World["name"], World>>> {
  const { services, accountId } = server;
  const now = timestamp(services.clock.now());
  await services.storage.identity.transact(async (identity) => {
    await identity.updateAccount({ id: accountId, status: "active", activated_at: now, updated_at: now });
    await identity.insertAccount(sampleAccount({ id: STRANGER, name: "Stranger" }));
  });
  return {
    sandbox: await makeWorld(server, { name: "sandbox", accountId, environment: "sandbox" }, 1),
    production: await makeWorld(server, { name: "production", accountId, environment: "production" }, 2),
    stranger: await makeWorld(server, { name: "stranger", accountId: STRANGER, environment: "sandbox" }, 3),
  };
}

/** Reads all that a world holds, as it is stored. */
export async function readWorld(server: ServerUnderTest, { accountId, environment }: World): Promise<object> {
  return server.services.storage.environments[environment].read(async (reader) => {
    const units = await reader.scanUnits(accountId, {}, ALL);
    return {
      units: units.filter((unit) => unit.account_id !== null),
      apiKeys: await reader.listApiKeys(accountId),
      logs: await reader.scanRequestLogs(accountId, {}, ALL),
      events: await reader.scanEvents(accountId, {}, ALL),
      kept: await reader.findIdempotencyRecord(accountId, sha256(OLD_IDEMPOTENCY_KEY)),
    };
  });
}

/** Fills up the keys that a world may have. */
export async function fillWithKeys(server: ServerUnderTest, world: World, limit: number): Promise<void> {
  await server.services.storage.environments[world.environment].transact(async (transaction) => {
    const now = timestamp(server.services.clock.now());
    const used = await transaction.countActiveApiKeys(world.accountId, now);
    for (let index = used; index < limit; index++)
      await transaction.insertApiKey(activeKey(world, idsOf(100 + index).apiKey));
  });
}

async function makeWorld(
  server: ServerUnderTest,
  place: Pick<World, "name" | "accountId" | "environment">,
  number: number,
): Promise<World> {
  const { services } = server;
  const mark = `mark-of-${place.name}`;
  const plan = {
    ...place,
    name: `${SHARED_TEXT} ${mark}`,
    type: "secret",
    role: "admin",
    allowed_origins: [],
    expires_at: null,
  } as const;
  const { record, secret } = issueKey(plan, services);
  const world: World = { ...place, secret, mark, own: idsOf(number) };
  await services.storage.environments[place.environment].transact(async (transaction) => {
    // Who asks has a key under the id that others have, too.
    await transaction.insertApiKey({ ...record, id: twin.apiKey, last_used_at: null });
    await transaction.insertApiKey(activeKey(world, world.own.apiKey));
    for (const ids of [twin, world.own]) await insertRecords(transaction, world, ids, number);
    await transaction.insertIdempotencyRecord(
      sampleIdempotencyRecord({
        account_id: place.accountId,
        idempotency_key: sha256(OLD_IDEMPOTENCY_KEY),
        created_at: LONG_AGO,
        is_sealed: false,
        body: mark,
      }),
    );
  });
  return world;
}

async function insertRecords(
  transaction: EnvironmentTransaction,
  world: World,
  ids: Ids,
  number: number,
): Promise<void> {
  await transaction.insertUnit(unitOf(world, ids, number));
  await transaction.insertRequestLog(requestLogOf(world, ids));
  await transaction.insertEvent(eventOf(world, ids));
}

function unitOf(world: World, ids: Ids, number: number): UnitRecord {
  const isTwin = ids === twin;
  return sampleUnit({
    id: ids.unit,
    account_id: world.accountId,
    name: isTwin ? `${textOf(world)} twin` : textOf(world),
    abbreviation: isTwin ? `${world.mark} 2` : world.mark,
    type: "area",
    ratio_numerator: `${number}.${"0".repeat(30)}`,
    is_base_unit: false,
  });
}

function requestLogOf(world: World, ids: Ids): RequestLogRecord {
  return sampleRequestLog({
    ...commonOf(world, ids),
    id: ids.requestLog,
    method: "PUT",
    path: `/v1/core/units/${SHARED_TEXT}-${world.mark}`,
    normalized_route: "/v1/core/units/{id}",
    query_params: {},
    status_code: 409,
    error_code: "resource_exists",
    error_message: textOf(world),
    response_body: JSON.stringify(world.mark),
  });
}

function eventOf(world: World, ids: Ids): EventRecord {
  return sampleEvent({
    ...commonOf(world, ids),
    id: ids.event,
    type: "unit.updated",
    resource: { type: "unit", id: ids.unit },
    changes: [{ field: "name", old_value: null, new_value: textOf(world) }],
  });
}

/** What a log and its event have in common. */
function commonOf(
  world: World,
  ids: Ids,
): Pick<RequestLogRecord & EventRecord, "account_id" | "actor" | "occurred_at" | "created_at"> {
  const actor: Actor = {
    object: "actor",
    type: "api_key",
    id: ids.apiKey,
    name: textOf(world),
    handle: "aug_sk_test_AM4B...WNXD",
  };
  return { account_id: world.accountId, actor, occurred_at: SEEDED_AT, created_at: SEEDED_AT };
}

function textOf({ mark }: World): string {
  return `${SHARED_TEXT} ${mark}`;
}

function activeKey(world: World, id: string): ReturnType<typeof sampleApiKey> {
  return sampleApiKey({
    id,
    account_id: world.accountId,
    name: textOf(world),
    secret_hash: sha256(`${world.name} ${id}`),
    type: "secret",
    role: "admin",
    revoked_at: null,
    expires_at: null,
    allowed_origins: [],
    redacted_value: "aug_sk_test_AM4B...WNXD",
  });
}

function idsOf(number: number): Ids {
  // Of the time of SEEDED_AT, since logs and events are searched for by the dates in their ids.
  const rest = `01m7z8m400${String(number).padStart(16, "0")}`;
  return { unit: `unit_${rest}`, apiKey: `apke_${rest}`, requestLog: `rq_${rest}`, event: `evt_${rest}` };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
