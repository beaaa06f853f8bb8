import type { ApiKey, Unit } from "@augno/types";
import type { Session } from "../session.ts";
import { ask } from "./asking/ask.ts";
import { listAll } from "./asking/list-pages.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

/** So far the clock is moved on between writes, where it can be. */
const SECOND = 1000;

/** Reads units and keys after each write of them. */
export const writesAreReadBack = law(
  "writes-are-read-back",
  "a unit created, changed field by field and not changed; a key created and revoked",
  async (session, findings) => {
    await checkUnit(session, findings);
    await checkApiKey(session, findings);
  },
);

async function checkUnit(session: Session, findings: Findings): Promise<void> {
  const sent = { name: session.uniqueName(), abbreviation: session.uniqueName(), type: "length" } as const;
  let unit = await session.createUnit({ ...sent, ratio_numerator: "2" });
  const { id, created_at, ...rest } = unit;
  findings.same("A unit that was created, but for its id and time", rest, {
    object: "unit",
    ...sent,
    ...DECIMALS,
    is_base_unit: false,
    is_internal: true,
    updated_at: created_at,
  });
  await checkReads(session, findings, unit);
  for (const change of changesOf(session)) {
    await session.target.controls?.advance(SECOND);
    const after = await ask<Unit>(session, { operation: "update-unit", path: { id }, body: change.body });
    findings.same(`The unit with ${JSON.stringify(change.body)}`, after, {
      ...unit,
      ...change.shown,
      updated_at: after.updated_at,
    });
    const isLater = Date.parse(after.updated_at) > Date.parse(unit.updated_at);
    if (session.target.controls !== undefined)
      findings.same(`Whether updated_at moved with ${JSON.stringify(change.body)}`, isLater, change.shown !== null);
    await checkReads(session, findings, after);
    unit = after;
  }
}

const DECIMALS = {
  ratio_numerator: "2.000000000000000000000000000000",
  ratio_denominator: "1.000000000000000000000000000000",
  offset_numerator: "0.000000000000000000000000000000",
  offset_denominator: "1.000000000000000000000000000000",
};

/** Changes of each field, with what is shown of them; null where nothing changes. */
function changesOf(session: Session): { body: object; shown: object | null }[] {
  const name = session.uniqueName();
  const abbreviation = session.uniqueName();
  return [
    { body: { name }, shown: { name } },
    { body: { abbreviation }, shown: { abbreviation } },
    { body: { ratio_numerator: "-3.5" }, shown: { ratio_numerator: "-3.500000000000000000000000000000" } },
    { body: { ratio_denominator: "7" }, shown: { ratio_denominator: "7.000000000000000000000000000000" } },
    { body: { offset_numerator: "0.1" }, shown: { offset_numerator: "0.100000000000000000000000000000" } },
    { body: { offset_denominator: "9" }, shown: { offset_denominator: "9.000000000000000000000000000000" } },
    { body: {}, shown: null },
    { body: { name, offset_denominator: "9.0" }, shown: null },
  ];
}

async function checkReads(session: Session, findings: Findings, unit: Unit): Promise<void> {
  findings.same("The unit by its id", await ask(session, { operation: "retrieve-unit", path: { id: unit.id } }), unit);
  const listed = await listAll(session, "list-units", { query: { q: unit.name } });
  findings.same(
    "The unit in a list",
    listed.find(({ id }) => id === unit.id),
    unit,
  );
}

async function checkApiKey(session: Session, findings: Findings): Promise<void> {
  const { api_key: created } = await session.createApiKey({ role: "read_only" });
  await checkKeyReads(session, findings, created);
  const path = { id: created.id };
  const revoked = await ask<ApiKey>(session, { operation: "revoke-api-key", path });
  findings.same("A key that was revoked", revoked, {
    ...created,
    status: "revoked",
    revoked_at: revoked.revoked_at,
    updated_at: revoked.revoked_at,
  });
  findings.holds(revoked.revoked_at !== null, "revoked_at of a key that was revoked", "a time", revoked.revoked_at);
  await checkKeyReads(session, findings, revoked);
}

async function checkKeyReads(session: Session, findings: Findings, key: ApiKey): Promise<void> {
  findings.same("The key by its id", await ask(session, { operation: "retrieve-api-key", path: { id: key.id } }), key);
  const listed = await listAll(session, "list-api-keys", { query: { q: key.name } });
  findings.same(
    "The key in a list",
    listed.find(({ id }) => id === key.id),
    key,
  );
}
