import { systemUnits } from "../generated/system-units.ts";
import type { Session, SessionRequest } from "../session.ts";
import { ask } from "./asking/ask.ts";
import { idOfNothing } from "./asking/id-of-nothing.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { pathOf } from "./asking/path-of.ts";
import { sendRaw } from "./asking/send-raw.ts";
import { law } from "./law.ts";

const ID = systemUnits[0]?.id ?? "";
const NOT_THERE = { id: idOfNothing("unit") };

/** Sends requests with one fault less each, the first of which is always told. */
export const checksComeInOrder = law(
  "checks-come-in-order",
  "requests with an unknown key, path, kind of key, version, simulation, body, idempotency key and id, one less each time",
  async (session, findings) => {
    const publishable = (await session.createApiKey({ type: "publishable", role: "read_only" })).secret;
    for (const [what, key, expected] of [
      ["an unknown key and path", "none", "401 invalid_credentials"],
      ["an unknown path and a publishable key", publishable, "404 resource_not_found"],
    ] as const) {
      findings.same(what, describeAnswer(await sendRaw(session, { method: "PUT", path: "/v1/none", key })), expected);
    }
    const method = await sendRaw(session, { method: "PUT", path: pathOf("retrieve-account"), key: publishable });
    findings.same("an unknown method and a publishable key", describeAnswer(method), "405 method_not_allowed");
    for (const [what, expected, request] of await ladder(session, publishable)) {
      findings.same(`A request with ${what}`, describeAnswer(await session.send(request)), expected);
    }
  },
);

type Rung = readonly [what: string, expected: string, request: SessionRequest];

/** Requests from that with every fault to that with the last one alone. */
async function ladder(session: Session, publishable: string): Promise<Rung[]> {
  const used = { "idempotency-key": session.uniqueName() };
  const body = { value: "1", to_unit_id: ID };
  await ask(session, { operation: "convert-unit", path: { id: ID }, body, headers: used });
  const version = { "augno-version": "2000-01-01" };
  const simulate = { "augno-simulate": "timeout" };
  const wrong = { nothing: 1 };
  const update: SessionRequest = { operation: "update-unit", path: NOT_THERE };
  const all = { ...version, ...simulate, ...used };
  return [
    [
      "a publishable key and every further fault",
      "403 insufficient_permissions",
      { ...update, key: publishable, headers: all, body: wrong },
    ],
    ["an unknown version and every further fault", "400 api_version_invalid", { ...update, headers: all, body: wrong }],
    [
      "a simulation and every further fault",
      "504 timeout",
      { ...update, headers: { ...simulate, ...used }, body: wrong },
    ],
    [
      "an unknown field, a used key and an unknown id",
      "400 parameter_unknown",
      { ...update, headers: used, body: wrong },
    ],
    ["a used key and an unknown id", "422 idempotency_key_reused", { ...update, headers: used, body: {} }],
    ["an unknown id and a name that is taken", "404 resource_not_found", { ...update, body: { name: "Kilogram" } }],
  ];
}
