import type { CreatedApiKey, Unit } from "@augno/types";
import { systemUnits } from "../generated/system-units.ts";
import type { Session, SessionRequest } from "../session.ts";
import { ask, askWhole } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { listAll, type ListId } from "./asking/list-pages.ts";
import { activeProductionKey } from "./asking/production-key.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

/** Makes the same in both environments, and looks for each in the other. */
export const environmentsShareNothing = law(
  "environments-share-nothing",
  "a unit, an API key, a log and an event of each environment, by every operation of the other",
  async (session, findings) => {
    const production = await activeProductionKey(session);
    if (typeof production !== "string") return production;
    const name = session.uniqueName();
    const made = {
      sandbox: await make(session, session.target.keys.sandboxSecret, name),
      production: await make(session, production, name),
    };
    await checkForeign(session, findings, made.sandbox, { key: production, here: "production" });
    await checkForeign(session, findings, made.production, {
      key: session.target.keys.sandboxSecret,
      here: "the sandbox",
    });
    await checkNames(session, findings, made.production, production);
    findings.same("Units that both have", made.sandbox.unit === made.production.unit, false);
    return undefined;
  },
);

/** What was made in one environment, by its id. */
interface Made {
  readonly unit: string;
  readonly apiKey: string;
  readonly log: string;
  readonly event: string;
}

async function make(session: Session, key: string, name: string): Promise<Made> {
  const body = { name, abbreviation: name, type: "mass", ratio_numerator: "1" };
  // It also shows that the name is free, whatever the other environment has.
  const created = await askWhole(session, { operation: "create-unit", body, key }, 201);
  const request = { operation: "create-api-key", body: { name, type: "secret", role: "read_only" }, key } as const;
  const { api_key } = await ask<CreatedApiKey>(session, request, 201);
  const unit = (created.body as Unit).id; // of 201
  const events = await listAll(session, "list-events", { key, query: { "resource_ids[]": unit } });
  return { unit, apiKey: api_key.id, log: created.headers.get("request-id") ?? "", event: events[0]?.id ?? "" };
}

/** Keys, logs and events say which environment they are of. */
async function checkNames(session: Session, findings: Findings, made: Made, key: string): Promise<void> {
  for (const [operation, id] of [
    ["retrieve-api-key", made.apiKey],
    ["retrieve-request-log", made.log],
    ["retrieve-event", made.event],
  ] as const) {
    const { environment } = await ask<{ environment: string }>(session, { operation, path: { id }, key });
    findings.same(`environment that ${operation} answers in production`, environment, "production");
  }
}

async function checkForeign(
  session: Session,
  findings: Findings,
  made: Made,
  { key, here }: { readonly key: string; readonly here: string },
): Promise<void> {
  const unit = { id: made.unit };
  const apiKey = { id: made.apiKey };
  const [kilogram] = systemUnits;
  const requests: SessionRequest[] = [
    { operation: "retrieve-unit", path: unit },
    { operation: "update-unit", path: unit, body: {} },
    { operation: "convert-unit", path: unit, body: { value: "1", to_unit_id: kilogram?.id } },
    { operation: "delete-unit", path: unit },
    { operation: "retrieve-api-key", path: apiKey },
    { operation: "rotate-api-key", path: apiKey },
    { operation: "revoke-api-key", path: apiKey },
    { operation: "retrieve-request-log", path: { id: made.log } },
    { operation: "retrieve-event", path: { id: made.event } },
  ];
  for (const request of requests) {
    const answer = await session.send({ ...request, key });
    findings.same(`${request.operation} in ${here} of the other's`, describeAnswer(answer), "404 resource_not_found");
  }
  const body = { value: "1", to_unit_id: made.unit };
  const into = await session.send({ operation: "convert-unit", path: { id: kilogram?.id ?? "" }, body, key });
  findings.same(`convert-unit in ${here} to the other's`, describeAnswer(into), "422 validation_failed");
  for (const [list, id] of [
    ["list-units", made.unit],
    ["list-api-keys", made.apiKey],
    ["list-request-logs", made.log],
    ["list-events", made.event],
  ] as const satisfies readonly (readonly [ListId, string])[]) {
    const listed = await listAll(session, list, { key });
    findings.same(
      `Whether ${list} in ${here} has the other's`,
      listed.some((item) => item.id === id),
      false,
    );
  }
}
