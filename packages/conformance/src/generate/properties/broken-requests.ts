import { isDeepStrictEqual } from "node:util";
import { judge } from "../../bounds/probe.ts";
import { pathOfThing } from "../../cases/plain-call.ts";
import { changesNothing } from "../../changes-nothing.ts";
import type { NamedContract } from "../../contract-of.ts";
import { operationEvents } from "../../generated/operation-events.ts";
import { describeAnswer } from "../../laws/asking/describe-answer.ts";
import { idOfNothing } from "../../laws/asking/id-of-nothing.ts";
import type { Session, SessionRequest } from "../../session.ts";
import { type BrokenRequest, brokenRequest } from "../requests/broken-request.ts";
import { sendGenerated } from "../requests/generated-request.ts";
import type { Property } from "./property.ts";

const RUNS = 50;
const SUCCESS = 200;

/** How a resource that operations write is read. */
const READ = {
  unit: { one: "retrieve-unit", list: "list-units" },
  api_key: { one: "retrieve-api-key", list: "list-api-keys" },
} as const;

/** A request that is wrong in one way is refused for that, with the code and the field, and changes nothing. */
export async function brokenRequests(operation: NamedContract, session: Session): Promise<Property<BrokenRequest>> {
  let scene = await sceneOf(operation, session);
  let isGone = false;
  return {
    values: brokenRequest(operation),
    runs: RUNS,
    isCleanedUp: false,
    try: async ({ request, breach: { name, expected } }) => {
      // After a trial that failed, everything was taken away.
      if (isGone) scene = await sceneOf(operation, session);
      const { path, state: before } = scene;
      const answer = await sendGenerated(operation, request, path, session);
      const after = await stateOf(operation, path, session);
      const changes = isDeepStrictEqual(after, before)
        ? []
        : [`Nothing must change; it was ${JSON.stringify(before)} and is ${JSON.stringify(after)}.`];
      const findings = [...judge(operation, expected, answer), ...changes];
      isGone = findings.length > 0;
      return { outcomes: [expected.code ?? "taken"], findings: findings.map((finding) => `${name}: ${finding}`) };
    },
  };
}

/** Something that a request could change, and how it is. */
interface Scene {
  readonly path: Readonly<Record<string, string>>;
  readonly state: readonly unknown[];
}

async function sceneOf(operation: NamedContract, session: Session): Promise<Scene> {
  const path = await pathOfThing(operation, session);
  return { path, state: await stateOf(operation, path, session) };
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
  const newest = { cursor: `~${idOfNothing(resource)}`, limit: "1" };
  const ofKind = await read(session, { operation: list, query: newest });
  return Object.keys(path).length === 0
    ? [ofKind]
    : [ofKind, await read(session, { operation: one, path: { ...path } })];
}

/** What is there; where nothing is, what is answered instead. */
async function read(session: Session, request: SessionRequest): Promise<unknown> {
  const answer = await session.send(request);
  return answer.status === SUCCESS ? answer.body : describeAnswer(answer);
}
