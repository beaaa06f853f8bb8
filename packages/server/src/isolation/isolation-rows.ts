import type { OperationId, operations } from "../generated/operations.ts";
import { quotas } from "../generated/quotas.ts";
import type { ServerUnderTest } from "../testing/server-under-test.ts";
import { fillWithKeys, OLD_IDEMPOTENCY_KEY, SEEDED_AT, SHARED_TEXT, twin, type World } from "./worlds.ts";

/** A request to an operation. */
export interface AskedRequest {
  /** For the `{id}` of the operation's path. */
  readonly id?: string;
  readonly query?: string;
  readonly body?: object;
  readonly idempotencyKey?: string;
}

/** One way in which one world may come upon what another one has, and how it does not. */
export interface IsolationRow {
  readonly name: string;
  /** What there is of the owner's besides the rest. */
  readonly prepare?: (server: ServerUnderTest, owner: World) => Promise<unknown>;
  /** The request, about what the owner has. */
  readonly ask: (owner: World) => AskedRequest;
  /** The status, and an error's code, that the owner and another world are answered. */
  readonly owner: string;
  readonly other: string;
  /** Whether a success shows the mark of who asks, as what a world holds does. */
  readonly showsMark?: boolean;
  /** Whether a success shows the id of the account of who asks. */
  readonly showsAccount?: boolean;
  /** Whether the answer repeats the owner's mark because the request has it. */
  readonly repeats?: boolean;
}

const NOT_FOUND = "404 resource_not_found";

/** A list with a query that every world has something for. */
const listed = (query: string): IsolationRow => ({
  name: `lists by ?${query}`,
  ask: () => ({ query }),
  owner: "200",
  other: "200",
  showsMark: true,
});

/** What only the owner has an id of. */
const foreign = (kind: keyof World["own"], success: string, body?: object): IsolationRow => ({
  name: `does not find the other's ${kind}`,
  ask: ({ own }) => ({ id: own[kind], ...(body === undefined ? {} : { body }) }),
  owner: success,
  other: NOT_FOUND,
});

/** What both have under the same id. */
const same = (kind: keyof World["own"], success: string, body?: object): IsolationRow => ({
  name: `takes its own ${kind} of two with the same id`,
  ask: () => ({ id: twin[kind], ...(body === undefined ? {} : { body }) }),
  owner: success,
  other: success,
  showsMark: success !== "204",
});

/** The mark of an owner stands alone in the abbreviation of its unit. */
const unit = (fields: object): object => ({
  name: "Free",
  abbreviation: "free",
  type: "area",
  ratio_numerator: "1",
  ...fields,
});

const KEY = { name: "Another", type: "secret", role: "admin" } as const;
const fill = (server: ServerUnderTest, owner: World): Promise<void> =>
  fillWithKeys(server, owner, quotas.active_api_keys);

/** An operation about a resource: what it reads and writes belongs to an account. */
type OwnedOperationId = {
  [Id in OperationId]: (typeof operations)[Id]["resource"] extends null ? never : Id;
}[OperationId];

/** Of every operation about a resource, how what it reads, counts, compares and writes might be another world's. */
export const isolationRows: Readonly<Record<OwnedOperationId, readonly IsolationRow[]>> = {
  "list-units": [
    listed("limit=1000"),
    listed("type=area"),
    listed(`q=${SHARED_TEXT}`),
    {
      ...listed("cursor=~"),
      name: "lists before another's id",
      ask: ({ own }) => ({ query: `cursor=~${own.unit}&limit=1000` }),
    },
    {
      ...listed("cursor"),
      name: "lists behind another's id",
      ask: () => ({ query: "cursor=unit_00000000000000000000000000" }),
    },
  ],
  "create-unit": [
    {
      name: "takes a name that the other has",
      ask: ({ mark }) => ({ body: unit({ name: `${SHARED_TEXT} ${mark}` }) }),
      owner: "409 resource_exists",
      other: "201",
      repeats: true,
    },
    {
      name: "takes an abbreviation that the other has",
      ask: ({ mark }) => ({ body: unit({ abbreviation: mark }) }),
      owner: "409 resource_exists",
      other: "201",
      repeats: true,
    },
    {
      name: "takes an idempotency key that the other has used",
      prepare: async (server, owner) => {
        const headers = { "Content-Type": "application/json", "Idempotency-Key": "used" };
        const body = JSON.stringify(unit({ name: "First", abbreviation: "first" }));
        await server.send("/v1/core/units", owner.secret, { method: "POST", headers, body });
      },
      ask: () => ({ body: unit({}), idempotencyKey: "used" }),
      owner: "422 idempotency_key_reused",
      other: "201",
    },
    {
      name: "replaces its own outdated answer of an idempotency key",
      ask: () => ({ body: unit({}), idempotencyKey: OLD_IDEMPOTENCY_KEY }),
      owner: "201",
      other: "201",
    },
  ],
  "retrieve-unit": [foreign("unit", "200"), same("unit", "200")],
  "update-unit": [
    foreign("unit", "200", { ratio_numerator: "7" }),
    same("unit", "200", { ratio_numerator: "7" }),
    {
      name: "takes a name that the other has",
      ask: ({ mark }) => ({ id: twin.unit, body: { name: `${SHARED_TEXT} ${mark}` } }),
      owner: "409 resource_exists",
      other: "200",
      repeats: true,
    },
    {
      name: "takes an abbreviation that the other has",
      ask: ({ mark }) => ({ id: twin.unit, body: { abbreviation: mark } }),
      owner: "409 resource_exists",
      other: "200",
      repeats: true,
    },
  ],
  "delete-unit": [foreign("unit", "204"), same("unit", "204")],
  "convert-unit": [
    foreign("unit", "200", { value: "1", to_unit_id: twin.unit }),
    {
      name: "does not convert to the other's unit",
      ask: ({ own }) => ({ id: twin.unit, body: { value: "1", to_unit_id: own.unit } }),
      owner: "200",
      other: "422 validation_failed",
    },
    { ...same("unit", "200", { value: "1", to_unit_id: twin.unit }), showsMark: false },
  ],
  "retrieve-account": [
    { name: "shows the account of the key", ask: () => ({}), owner: "200", other: "200", showsAccount: true },
  ],
  "list-api-keys": [
    listed("limit=1000"),
    listed("statuses[]=active&statuses[]=expired"),
    listed(`q=${SHARED_TEXT}`),
    {
      ...listed("cursor"),
      name: "lists behind another's id",
      ask: () => ({ query: "cursor=apke_00000000000000000000000000" }),
    },
  ],
  "create-api-key": [
    {
      name: "does not count the other's keys",
      prepare: fill,
      ask: () => ({ body: KEY }),
      owner: "403 limit_exceeded",
      other: "201",
    },
  ],
  "retrieve-api-key": [foreign("apiKey", "200"), same("apiKey", "200")],
  "revoke-api-key": [foreign("apiKey", "200"), same("apiKey", "200")],
  "rotate-api-key": [
    foreign("apiKey", "201", {}),
    same("apiKey", "201", {}),
    {
      name: "does not count the other's keys",
      prepare: fill,
      ask: () => ({ id: twin.apiKey, body: { grace_period_seconds: 3600 } }),
      owner: "403 limit_exceeded",
      other: "201",
    },
  ],
  "list-request-logs": [
    listed("limit=1000"),
    listed(`start_date=${SEEDED_AT}&end_date=2026-11-21T00:00:00Z`),
    listed("methods[]=PUT"),
    listed("status_codes[]=409"),
    listed("status_code_classes[]=4xx"),
    listed("error_codes[]=resource_exists"),
    listed("routes[]=/v1/core/units/{id}"),
    listed(`api_key_ids[]=${twin.apiKey}`),
    listed(`q=${SHARED_TEXT}`),
    {
      ...listed("cursor"),
      name: "lists behind another's id",
      ask: () => ({ query: "cursor=rq_7zzzzzzzzzzzzzzzzzzzzzzzzz" }),
    },
    {
      name: "finds nothing of the other's key",
      ask: ({ own }) => ({ query: `api_key_ids[]=${own.apiKey}` }),
      owner: "200",
      other: "200",
    },
  ],
  "retrieve-request-log": [foreign("requestLog", "200"), same("requestLog", "200")],
  "list-events": [
    listed("limit=1000"),
    listed(`start_date=${SEEDED_AT}&end_date=2026-11-21T00:00:00Z`),
    listed("types[]=unit.updated"),
    listed(`resource_ids[]=${twin.unit}`),
    listed(`q=${SHARED_TEXT}`),
    {
      ...listed("cursor"),
      name: "lists behind another's id",
      ask: () => ({ query: "cursor=evt_7zzzzzzzzzzzzzzzzzzzzzzzzz" }),
    },
    {
      name: "finds nothing of the other's unit",
      ask: ({ own }) => ({ query: `resource_ids[]=${own.unit}` }),
      owner: "200",
      other: "200",
    },
  ],
  "retrieve-event": [foreign("event", "200"), same("event", "200")],
};
