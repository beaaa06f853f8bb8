import { isDeepStrictEqual } from "node:util";
import { judge } from "../../bounds/probe.ts";
import { pathOfThing } from "../../cases/plain-call.ts";
import { changesNothing } from "../../changes-nothing.ts";
import type { NamedContract } from "../../contract-of.ts";
import { operationEvents } from "../../generated/operation-events.ts";
import { ask } from "../../laws/asking/ask.ts";
import { idOfNothing } from "../../laws/asking/id-of-nothing.ts";
import type { Session } from "../../session.ts";
import { type BrokenRequest, brokenRequest } from "../requests/broken-request.ts";
import { sendGenerated } from "../requests/generated-request.ts";
import type { Property } from "./property.ts";

const RUNS = 50;

/** How a resource that operations write is read. */
const READ = {
  unit: { one: "retrieve-unit", list: "list-units" },
  api_key: { one: "retrieve-api-key", list: "list-api-keys" },
} as const;

/** A request that is wrong in one way is refused for that, with the code and the field, and changes nothing. */
export async function brokenRequests(operation: NamedContract, session: Session): Promise<Property<BrokenRequest>> {
  const path = await pathOfThing(operation, session);
  let before = await stateOf(operation, path, session);
  return {
    values: brokenRequest(operation),
    runs: RUNS,
    isCleanedUp: false,
    try: async ({ request, breach: { name, expected } }) => {
      const answer = await sendGenerated(operation, request, path, session);
      const after = await stateOf(operation, path, session);
      const changes = isDeepStrictEqual(after, before)
        ? []
        : [`Nothing must change; it was ${JSON.stringify(before)} and is ${JSON.stringify(after)}.`];
      before = after;
      const findings = [...judge(operation, expected, answer), ...changes];
      return { outcomes: [expected.code ?? "taken"], findings: findings.map((finding) => `${name}: ${finding}`) };
    },
  };
}

/** What an operation could change: the thing that its path names, and the newest of its kind. */
async function stateOf(
  operation: NamedContract,
  path: Readonly<Record<string, string>>,
  session: Session,
): Promise<readonly unknown[]> {
  const { resource } = operationEvents[operation.id];
  if (changesNothing(operation) || (resource !== "unit" && resource !== "api_key")) return [];
  const { one, list } = READ[resource];
  const query = { cursor: `~${idOfNothing(resource)}`, limit: "1" };
  const { data } = await ask<{ readonly data: readonly unknown[] }>(session, { operation: list, query });
  return Object.keys(path).length === 0 ? data : [...data, await ask(session, { operation: one, path: { ...path } })];
}
