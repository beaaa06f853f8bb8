import type { Account, ApiKey, CreatedApiKey, Unit } from "@augno/types";
import { systemUnits } from "../../generated/system-units.ts";
import type { Answer, Session, SessionRequest } from "../../session.ts";
import { eventOf } from "./event-of.ts";
import { uniqueMark } from "./list-under-test.ts";
import { operationNamed } from "./operation-named.ts";
import { pathOf } from "./path-of.ts";
import { sendRaw } from "./send-raw.ts";

/** A request of a key of its own, and what its records must tell besides what the request and its answer do. */
export interface RecordedRequest {
  /** What is special about it. */
  readonly what: string;
  readonly answer: Answer;
  /** The `normalized_route`: the path of its operation; null where there is none. */
  readonly route: string | null;
  /** The type of its event. */
  readonly type: string;
  /** What its event is about. */
  readonly resource: { readonly type: string; readonly id: string } | null;
}

/** The requests of one key. */
export interface RecordedRequests {
  readonly apiKey: ApiKey;
  readonly requests: readonly RecordedRequest[];
}

const REJECTED = "request.rejected";
const REPLAYED = "request.replayed";

/** Sends a request and notes what its records must tell. */
type Send = (what: string, request: SessionRequest, more?: Partial<RecordedRequest>) => Promise<Answer>;

/** Sends requests of every operation and of every fate with a key of its own. */
export async function sendRecordedRequests(session: Session): Promise<RecordedRequests> {
  const mark = uniqueMark(session);
  const { secret: key, api_key: apiKey } = await session.createApiKey({ name: mark });
  const requests: RecordedRequest[] = [];
  const note = (what: string, answer: Answer, more: Pick<RecordedRequest, "route" | "type" | "resource">): Answer => {
    requests.push({ what, answer, ...more });
    return answer;
  };
  const send: Send = async (what, request, more = {}) => {
    const headers = { "user-agent": `Conformance of ${mark}`, ...request.headers };
    const answer = await session.send({ ...request, key, headers });
    const { eventType, resource } = eventOf(request.operation);
    const id = request.path?.["id"];
    return note(what, answer, {
      route: operationNamed(request.operation).path,
      type: answer.status < 400 ? eventType : REJECTED,
      resource: id === undefined || resource === null ? null : { type: resource, id },
      ...more,
    });
  };
  await sendToUnits(session, send);
  await sendToRecords(requests, send);
  await sendToApiKeys(session, send);
  await sendToAccount(send);
  const off = { type: REJECTED, route: null, resource: null };
  note("an unknown path", await sendRaw(session, { method: "GET", path: "/v1/none", query: "a=1&a=2", key }), off);
  note("an unknown method", await sendRaw(session, { method: "PUT", path: pathOf("list-units"), key }), off);
  note("a method of no operation", await sendRaw(session, { method: "PROPFIND", path: "/v1/none", key }), off);
  return { apiKey, requests };
}

async function sendToUnits(session: Session, send: Send): Promise<void> {
  const name = session.uniqueName();
  const body = { name, abbreviation: name, type: "mass", ratio_numerator: "1" };
  const headers = { "idempotency-key": session.uniqueName() };
  const create = { operation: "create-unit", body, headers } as const;
  const path = { id: (await session.createUnit()).id };
  await send("a list", { operation: "list-units", query: "limit=2&q=%C3%84&type=mass" });
  await send("a list with a wrong limit", { operation: "list-units", query: "limit=0" });
  await send("a version that is none", { operation: "list-units", headers: { "augno-version": "1" } });
  await send("a simulated failure", { operation: "list-units", headers: { "augno-simulate": "internal_error" } });
  const created = await sendCreation(send, create);
  await send("a replay", create, { type: REPLAYED, resource: created });
  await send("a key that is reused", { ...create, body: { ...body, name: `${name}-2` } });
  await send("a body that is no JSON", { operation: "create-unit", rawBody: "{" });
  await send("a name that is taken", { operation: "create-unit", body });
  await send("a read of a unit", { operation: "retrieve-unit", path });
  await send("an update", { operation: "update-unit", path, body: { ratio_numerator: "2" } });
  await send("an update without sense", { operation: "update-unit", path, body: { ratio_numerator: "0" } });
  const to = { value: "1", to_unit_id: systemUnits[0]?.id };
  await send("a conversion", { operation: "convert-unit", path, body: to });
  await send("a deletion", { operation: "delete-unit", path });
  await send("a second deletion", { operation: "delete-unit", path });
}

/** The event of a creation is about what was created. */
async function sendCreation(send: Send, create: SessionRequest): Promise<RecordedRequest["resource"]> {
  const resource = { type: "unit", id: "" };
  const { body } = await send("a creation", create, { resource });
  resource.id = (body as Unit).id; // of 201
  return resource;
}

/** The event of the account's read is about the account, though its path does not name it. */
async function sendToAccount(send: Send): Promise<void> {
  const resource = { type: "account", id: "" };
  const { body } = await send("a read of the account", { operation: "retrieve-account" }, { resource });
  resource.id = (body as Account).id; // of 200
}

async function sendToRecords(requests: readonly RecordedRequest[], send: Send): Promise<void> {
  const id = requests[0]?.answer.headers.get("request-id") ?? "";
  await send("a list of logs", { operation: "list-request-logs", query: { "methods[]": ["GET", "POST"], limit: "1" } });
  await send("a read of a log", { operation: "retrieve-request-log", path: { id } });
  const events = await send("a list of events", { operation: "list-events", query: { limit: "1" } });
  const event = (events.body as { data: { id: string }[] }).data[0]?.id ?? ""; // of 200
  await send("a read of an event", { operation: "retrieve-event", path: { id: event } });
}

async function sendToApiKeys(session: Session, send: Send): Promise<void> {
  const body = { name: session.uniqueName(), type: "secret", role: "read_only" };
  const resource = { type: "api_key", id: "" };
  const created = await send("a creation of a key", { operation: "create-api-key", body }, { resource });
  resource.id = (created.body as CreatedApiKey).api_key.id; // of 201
  const path = { id: resource.id };
  await send("a list of keys", { operation: "list-api-keys", query: { "statuses[]": "active", limit: "1" } });
  await send("a read of a key", { operation: "retrieve-api-key", path });
  await send("a rotation", { operation: "rotate-api-key", path, body: { grace_period_seconds: 3600 } });
  await send("a revocation", { operation: "revoke-api-key", path });
  await send("a second revocation", { operation: "revoke-api-key", path });
}
