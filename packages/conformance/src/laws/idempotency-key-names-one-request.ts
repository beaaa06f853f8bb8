import { apiVersions } from "../generated/api.ts";
import { systemUnits } from "../generated/system-units.ts";
import type { SessionRequest } from "../session.ts";
import { askWhole } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { law } from "./law.ts";

const [KILOGRAM = "", GRAM = ""] = systemUnits.map(({ id }) => id);

/** Sends a key again with requests that differ from its first in one thing. */
export const idempotencyKeyNamesOneRequest = law(
  "idempotency-key-names-one-request",
  "a conversion, and with its key one with another body, of another unit, and other operations",
  async (session, findings) => {
    const headers = { "idempotency-key": session.uniqueName() };
    const body = { value: "1", to_unit_id: GRAM };
    const first: SessionRequest = { operation: "convert-unit", path: { id: KILOGRAM }, body, headers };
    await askWhole(session, first);
    const { id } = await session.createUnit();
    const name = session.uniqueName();
    const requests: Record<string, SessionRequest> = {
      "another value": { ...first, body: { ...body, value: "2" } },
      "another spelling of the value": { ...first, body: { ...body, value: "1.0" } },
      "one field more": { ...first, body: { ...body, scale: 30 } },
      "another unit": { ...first, path: { id: GRAM } },
      "an update": { operation: "update-unit", path: { id }, body: {}, headers },
      "a creation": {
        operation: "create-unit",
        body: { name, abbreviation: name, type: "mass", ratio_numerator: "1" },
        headers,
      },
    };
    for (const version of apiVersions.slice(0, -1))
      requests[`the version ${version}`] = { ...first, headers: { ...headers, "augno-version": version } };
    for (const [what, request] of Object.entries(requests)) {
      const answer = await session.send(request);
      findings.same(`A key that was sent before, with ${what}`, describeAnswer(answer), "422 idempotency_key_reused");
    }
    const again = await session.send(first);
    findings.same("The first request again", describeAnswer(again), "200");
  },
);
