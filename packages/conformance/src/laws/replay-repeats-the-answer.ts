import type { Unit } from "@augno/types";
import { systemUnits } from "../generated/system-units.ts";
import type { Answer, Session, SessionRequest } from "../session.ts";
import { ask } from "./asking/ask.ts";
import { idOfNothing } from "./asking/id-of-nothing.ts";
import { listAll } from "./asking/list-pages.ts";
import { isReplayed, repeatedPart } from "./asking/replay.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

/** Sends requests of every operation that takes an `Idempotency-Key` twice, and looks for what the second one did. */
export const replayRepeatsTheAnswer = law(
  "replay-repeats-the-answer",
  "each operation that takes a key, successes and refusals, with the body in another order and after a deletion",
  async (session, findings) => {
    await checkCreation(session, findings);
    await checkUpdate(session, findings);
    await checkConversion(session, findings);
    await checkRefusal(session, findings);
    await checkApiKeys(session, findings);
  },
);

/** Sends a request twice with a new key, and compares. */
async function sendTwice(
  session: Session,
  findings: Findings,
  request: SessionRequest,
  { meanwhile, rawBody }: { readonly meanwhile?: (first: Answer) => Promise<unknown>; readonly rawBody?: string } = {},
): Promise<Answer> {
  const headers = { "idempotency-key": session.uniqueName() };
  const first = await session.send({ ...request, headers });
  findings.same(
    `Idempotent-Replayed of the first ${request.operation}`,
    first.headers.get("idempotent-replayed"),
    null,
  );
  await meanwhile?.(first);
  const second = await session.send({ ...request, headers, ...(rawBody === undefined ? {} : { rawBody }) });
  findings.same(`Idempotent-Replayed of the second ${request.operation}`, isReplayed(second), true);
  findings.same(`The second answer of ${request.operation}`, repeatedPart(second), repeatedPart(first));
  return first;
}

async function checkCreation(session: Session, findings: Findings): Promise<void> {
  const name = session.uniqueName();
  const body = { name, abbreviation: name, type: "mass", ratio_numerator: "1" };
  const rawBody = JSON.stringify(Object.fromEntries(Object.entries(body).toReversed()), null, 2);
  const unit = (await sendTwice(session, findings, { operation: "create-unit", body }, { rawBody })).body as Unit; // of 201
  const made = await listAll(session, "list-units", { query: { q: name } });
  findings.same(
    "The units that one key created",
    made.map(({ id }) => id),
    [unit.id],
  );
  await ask(session, { operation: "delete-unit", path: { id: unit.id } }, 204);

  const other = session.uniqueName();
  await sendTwice(
    session,
    findings,
    { operation: "create-unit", body: { ...body, name: other, abbreviation: other } },
    { meanwhile: (first) => ask(session, { operation: "delete-unit", path: { id: (first.body as Unit).id } }, 204) },
  );
  const left = await listAll(session, "list-units", { query: { q: other } });
  findings.same(
    "The units that a replay created",
    left.map(({ id }) => id),
    [],
  );
}

async function checkUpdate(session: Session, findings: Findings): Promise<void> {
  const { id } = await session.createUnit();
  const path = { id };
  const update = { operation: "update-unit", path, body: { ratio_numerator: "2" } } as const;
  const change = (): Promise<unknown> =>
    ask(session, { operation: "update-unit", path, body: { ratio_numerator: "3" } });
  await sendTwice(session, findings, update, { meanwhile: change });
  const { ratio_numerator } = await ask<Unit>(session, { operation: "retrieve-unit", path });
  findings.same("What was changed since, after a replay", Number(ratio_numerator), 3);
}

async function checkConversion(session: Session, findings: Findings): Promise<void> {
  const id = systemUnits[0]?.id ?? "";
  await sendTwice(session, findings, { operation: "convert-unit", path: { id }, body: { value: "1", to_unit_id: id } });
}

/** What an operation refuses is kept too: the name is free when it is asked for again. */
async function checkRefusal(session: Session, findings: Findings): Promise<void> {
  const { id, name } = await session.createUnit();
  const body = { name, abbreviation: session.uniqueName(), type: "mass", ratio_numerator: "1" };
  const first = await sendTwice(
    session,
    findings,
    { operation: "create-unit", body },
    { meanwhile: () => ask(session, { operation: "delete-unit", path: { id } }, 204) },
  );
  findings.same("The status of a creation with a name that is taken", first.status, 409);

  const other = {
    operation: "update-unit",
    path: { id: idOfNothing("unit") },
    body: { ratio_numerator: "2" },
  } as const;
  const missing = await sendTwice(session, findings, other);
  findings.same("The status of a change of what is not there", missing.status, 404);
  const shared = { ...other, path: { id: systemUnits[0]?.id ?? "" } };
  const forbidden = await sendTwice(session, findings, shared);
  findings.same("The status of a change of a system unit", forbidden.status, 403);
}

async function checkApiKeys(session: Session, findings: Findings): Promise<void> {
  const body = { name: session.uniqueName(), type: "secret", role: "read_only" };
  await sendTwice(session, findings, { operation: "create-api-key", body });
  const [created, ...others] = await listAll(session, "list-api-keys", { query: { q: body.name } });
  findings.same("The number of other keys that one Idempotency-Key created", others.length, 0);
  const path = { id: created?.id ?? "" };
  await sendTwice(session, findings, { operation: "rotate-api-key", path, body: { grace_period_seconds: 3600 } });
  await sendTwice(session, findings, { operation: "rotate-api-key", path });
  const made = await listAll(session, "list-api-keys", { query: { q: body.name } });
  findings.same("The number of keys after two rotations", made.length, 3);
  for (const { id } of made) await ask(session, { operation: "revoke-api-key", path: { id } });
}
