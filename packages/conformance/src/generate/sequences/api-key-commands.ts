import type { ApiKey, CreatedApiKey, CreateApiKeyRequest } from "@augno/types";
import * as fc from "fast-check";
import { contractOf } from "../../contract-of.ts";
import { type ApiKeyModel, foretoldKey, foretoldPart, type ModelKey } from "./api-key-model.ts";
import { type Command, command } from "./sequence-property.ts";
import type { SequenceRun } from "./sequence-run.ts";

/** Of the active keys that an account may have, a sequence leaves most to others. */
const MOST_KEYS = 20;
const MILLISECONDS = 1000;

/** Seconds of grace that are given, and that go by. */
const GRACES = [0, 3600, 86_400] as const;
const WAITS = [1800, 3600, 86_400];

/** Calls that keys of different kinds and roles may make. */
const USES = ["list-units", "retrieve-account", "list-api-keys"] as const;

const number = fc.nat({ max: 11 });

const create = fc
  .record({
    type: fc.constantFrom<CreateApiKeyRequest["type"]>("secret", "publishable"),
    role: fc.constantFrom<CreateApiKeyRequest["role"]>("read_only", "admin"),
    origins: fc.constantFrom<string[] | undefined>(undefined, undefined, [], ["https://conformance.example"]),
  })
  .map(({ type, role, origins }) =>
    command<ApiKeyModel>(
      `create a ${type} key of the role ${role}${origins?.length === 1 ? " with an origin" : ""}`,
      async (model, run) => {
        const allowed_origins = origins === undefined ? {} : { allowed_origins: origins };
        const body = { name: `${model.mark}${model.keys.length}`, type, role, ...allowed_origins };
        const fields = [
          ...(type === "publishable" && role === "admin" ? ["role"] : []),
          ...(type === "secret" && origins?.length === 1 ? ["allowed_origins"] : []),
        ];
        const call = { operation: "create-api-key", body } as const;
        if (fields.length > 0) return void (await run.send(call, { code: "validation_failed", fields }));
        const made = (await run.send(call, { code: null })).body as CreatedApiKey; // its schema was checked
        const { name, allowed_origins: came } = made.api_key;
        run.same("create-api-key", [name, came, made.api_key.status], [body.name, origins ?? [], "active"]);
        model.put(made);
      },
      hasRoom,
    ),
  );

function hasRoom(model: Readonly<ApiKeyModel>): boolean {
  return model.keys.length < MOST_KEYS;
}

/** A command about a key that there is. */
function ofKey(
  words: string,
  at: number,
  run: (key: ModelKey, model: ApiKeyModel, sequence: SequenceRun) => Promise<void>,
): Command<ApiKeyModel> {
  return command(
    `${words} ${at}`,
    async (model, sequence) => {
      const key = model.pick(at);
      if (key !== undefined) await run(key, model, sequence);
    },
    (model) => model.keys.length > 0 && hasRoom(model),
  );
}

const rotate = fc.tuple(number, fc.constantFrom(undefined, ...GRACES)).map(([at, grace]) =>
  ofKey(`rotate with ${grace ?? "no"} seconds of grace the key`, at, async (key, model, run) => {
    const body = grace === undefined ? {} : { body: { grace_period_seconds: grace } };
    const call = { operation: "rotate-api-key", path: { id: key.made.id }, ...body } as const;
    if (key.status !== "active") return void (await run.send(call, { code: "resource_conflict" }));
    const made = (await run.send(call, { code: null })).body as CreatedApiKey; // its schema was checked
    const likeness = ({ name, type, role, allowed_origins, environment, status }: ApiKey): unknown[] =>
      [name, type, role, allowed_origins, environment].concat(status);
    run.same("rotate-api-key", likeness(made.api_key), likeness(foretoldKey(key)));
    model.put(made, key.secondsLeft);
    if (grace === undefined || grace === 0) key.status = "revoked";
    // The end that is earlier stays.
    else key.secondsLeft = Math.min(key.secondsLeft ?? grace, grace);
  }),
);

const revoke = number.map((at) =>
  ofKey("revoke the key", at, async (key, _, run) => {
    const call = { operation: "revoke-api-key", path: { id: key.made.id } } as const;
    key.status = "revoked";
    await sameKey(run, key, call);
  }),
);

const retrieve = number.map((at) =>
  ofKey("retrieve the key", at, async (key, _, run) => {
    await sameKey(run, key, { operation: "retrieve-api-key", path: { id: key.made.id } });
  }),
);

async function sameKey(
  run: SequenceRun,
  key: ModelKey,
  call: { readonly operation: "retrieve-api-key" | "revoke-api-key"; readonly path: { id: string } },
): Promise<void> {
  const shown = (await run.send(call, { code: null })).body as ApiKey; // its schema was checked
  run.same(call.operation, foretoldPart(shown), foretoldPart(foretoldKey(key)));
  run.same(`${call.operation}: whether it has a revoked_at`, shown.revoked_at !== null, key.status === "revoked");
}

const use = fc.tuple(number, fc.constantFrom(...USES)).map(([at, operation]) =>
  ofKey(`send ${operation} with the key`, at, async (key, _, run) => {
    await run.send(
      { operation, query: operation === "retrieve-account" ? "" : "limit=1", key: key.secret },
      {
        code: refusalOfUse(key, operation),
      },
    );
  }),
);

/** Whether a key is good comes before what it may do. */
function refusalOfUse({ status, made }: ModelKey, operation: (typeof USES)[number]): string | null {
  if (status !== "active") return `api_key_${status}`;
  const { keyTypes, roles } = contractOf(operation);
  return keyTypes.includes(made.type) && roles.includes(made.role) ? null : "insufficient_permissions";
}

/** Time goes by only where the server's clock can be moved. */
const wait = fc.constantFrom(...WAITS).map((seconds) =>
  command<ApiKeyModel>(
    `wait ${seconds} seconds`,
    async (model, run) => {
      await run.session.target.controls?.advance(seconds * MILLISECONDS);
      model.wait(seconds);
    },
    ({ hasClock }) => hasClock,
  ),
);

/** Everything that can be done with API keys but listing them. */
export const apiKeyCommands: readonly fc.Arbitrary<Command<ApiKeyModel>>[] = [
  create,
  create,
  rotate,
  revoke,
  retrieve,
  use,
  wait,
];
