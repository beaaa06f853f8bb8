import type { Session } from "../session.ts";
import { ask } from "./asking/ask.ts";
import { listAll, type Listed, type ListId } from "./asking/list-pages.ts";
import { uniqueMark } from "./asking/list-under-test.ts";
import { operationNamed } from "./asking/operation-named.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

/** Compares what filters list with what of all matches them. */
export const filtersListWhatMatches = law(
  "filters-list-what-matches",
  "each filter with one value and with several, and several filters together",
  async (session, findings) => {
    await checkUnits(session, findings);
    await checkApiKeys(session, findings);
    const key = await leaveRecords(session);
    await checkLogs(session, findings, key);
    await checkEvents(session, findings, key);
  },
);

const UNIT = operationNamed("retrieve-unit").path;
const UNITS = operationNamed("list-units").path;

type Query = Record<string, string | string[]>;
type Row<Item> = readonly [query: Query, matches: (item: Item) => boolean];

/** Lists all that a base filter lets pass, and holds each further filter to it. */
async function checkRows<Id extends ListId>(
  session: Session,
  findings: Findings,
  { id, base, rows }: { readonly id: Id; readonly base: Query; readonly rows: readonly Row<Listed[Id]>[] },
): Promise<void> {
  const all = await listAll(session, id, { query: base });
  for (const [query, matches] of rows) {
    const came = await listAll(session, id, { query: { ...base, ...query } });
    findings.same(
      `What ${id} lists with ${decodeURIComponent(String(new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))))}`,
      came.map((item) => item.id),
      all.filter(matches).map((item) => item.id),
    );
  }
}

const has = (text: string | null | undefined, part: string): boolean =>
  text?.toLowerCase().includes(part.toLowerCase()) === true;

async function checkUnits(session: Session, findings: Findings): Promise<void> {
  const mark = uniqueMark(session);
  await session.createUnit({ name: `${mark} Coil`, type: "mass" });
  await session.createUnit({ name: `${mark} c_il`, type: "length" });
  await session.createUnit({ name: `${mark} c%l`, type: "mass" });
  const named = (part: string): Row<Listed["list-units"]> => [
    { q: part },
    ({ name, abbreviation }) => has(name, part) || has(abbreviation, part),
  ];
  await checkRows(session, findings, {
    id: "list-units",
    base: {},
    rows: [
      ...(["mass", "length", "temperature", "currency"] as const).map((type): Row<Listed["list-units"]> => [
        { type },
        (unit) => unit.type === type,
      ]),
      ...[mark, mark.toUpperCase(), "KILO", "kg", "c_il", "c%l", "%"].map(named),
      [{ q: mark, type: "mass" }, ({ name, type }) => has(name, mark) && type === "mass"],
    ],
  });
}

async function checkApiKeys(session: Session, findings: Findings): Promise<void> {
  const mark = uniqueMark(session);
  await session.createApiKey({ name: `${mark} Kept` });
  const { api_key } = await session.createApiKey({ name: `${mark} revoked` });
  await ask(session, { operation: "revoke-api-key", path: { id: api_key.id } });
  await checkRows(session, findings, {
    id: "list-api-keys",
    base: {},
    rows: [
      [{ "statuses[]": "active" }, ({ status }) => status === "active"],
      [{ "statuses[]": "revoked" }, ({ status }) => status === "revoked"],
      [{ "statuses[]": "expired" }, ({ status }) => status === "expired"],
      [{ "statuses[]": ["revoked", "expired"] }, ({ status }) => status !== "active"],
      [{ q: `${mark} kept` }, ({ name }) => has(name, `${mark} kept`)],
      [{ q: mark, "statuses[]": "revoked" }, ({ name, status }) => has(name, mark) && status === "revoked"],
    ],
  });
}

/** What left records that filters tell apart. */
interface RecordsOfKey {
  readonly id: string;
  readonly mark: string;
  readonly unitId: string;
}

async function leaveRecords(session: Session): Promise<RecordsOfKey> {
  const mark = uniqueMark(session);
  const { secret: key, api_key } = await session.createApiKey({ name: mark });
  const { id } = await session.createUnit();
  const headers = { "user-agent": `Agent of ${mark}` };
  await ask(session, { operation: "retrieve-unit", path: { id }, key, headers });
  await ask(session, { operation: "update-unit", path: { id }, body: {}, key });
  await ask(session, { operation: "update-unit", path: { id }, body: { ratio_numerator: "0" }, key }, 422);
  await ask(session, { operation: "list-units", query: { limit: "0" }, key }, 400);
  await ask(session, { operation: "list-units", key });
  await ask(session, { operation: "delete-unit", path: { id }, key }, 204);
  await session.target.controls?.advance(2000);
  await ask(session, { operation: "retrieve-unit", path: { id }, key }, 404);
  return { id: api_key.id, mark, unitId: id };
}

async function checkLogs(session: Session, findings: Findings, { id, mark, unitId }: RecordsOfKey): Promise<void> {
  const base = { "api_key_ids[]": id };
  const all = await listAll(session, "list-request-logs", { query: base });
  findings.same("The number of logs of a key that sent seven requests", all.length, 7);
  const last = all[0]?.occurred_at ?? "";
  await checkRows(session, findings, {
    id: "list-request-logs",
    base,
    rows: [
      [{ "methods[]": "GET" }, ({ method }) => method === "GET"],
      [{ "methods[]": ["PATCH", "DELETE"] }, ({ method }) => method === "PATCH" || method === "DELETE"],
      [{ "status_codes[]": "422" }, ({ status_code }) => status_code === 422],
      [{ "status_codes[]": ["204", "404"] }, ({ status_code }) => status_code === 204 || status_code === 404],
      [{ "status_code_classes[]": "4xx" }, ({ status_code }) => status_code >= 400 && status_code < 500],
      [{ "status_code_classes[]": "2xx" }, ({ status_code }) => status_code < 300],
      [{ "error_codes[]": "validation_failed" }, ({ error_code }) => error_code === "validation_failed"],
      [
        { "error_codes[]": ["parameter_invalid", "resource_not_found"] },
        ({ error_code }) => error_code === "parameter_invalid" || error_code === "resource_not_found",
      ],
      [{ "routes[]": UNIT }, ({ normalized_route }) => normalized_route === UNIT],
      [{ "routes[]": [UNITS, "/v1/none"] }, ({ normalized_route }) => normalized_route === UNITS],
      [{ q: `agent of ${mark}` }, ({ user_agent }) => has(user_agent, `agent of ${mark}`)],
      [
        { q: unitId },
        ({ path, error_message, user_agent }) => [path, error_message, user_agent].some((text) => has(text, unitId)),
      ],
      [{ q: '"limit"' }, ({ error_message }) => has(error_message, '"limit"')],
      [{ start_date: last }, ({ occurred_at }) => Date.parse(occurred_at) >= Date.parse(last)],
      [{ end_date: last }, ({ occurred_at }) => Date.parse(occurred_at) < Date.parse(last)],
      [{ start_date: last, end_date: last }, () => false],
      [
        { "methods[]": "GET", "status_code_classes[]": "4xx" },
        ({ method, status_code }) => method === "GET" && status_code >= 400,
      ],
    ],
  });
}

async function checkEvents(session: Session, findings: Findings, { mark, unitId }: RecordsOfKey): Promise<void> {
  const base = { q: mark };
  const all = await listAll(session, "list-events", { query: base });
  findings.same("The number of events of a key that sent seven requests", all.length, 7);
  const last = all[0]?.occurred_at ?? "";
  await checkRows(session, findings, {
    id: "list-events",
    base,
    rows: [
      [{ "types[]": "unit.updated" }, ({ type }) => type === "unit.updated"],
      [
        { "types[]": ["unit.deleted", "request.rejected"] },
        ({ type }) => type === "unit.deleted" || type === "request.rejected",
      ],
      [{ "resource_ids[]": unitId }, ({ resource }) => resource?.id === unitId],
      [{ "resource_ids[]": unitId, "types[]": "unit.retrieved" }, ({ type }) => type === "unit.retrieved"],
      [{ start_date: last }, ({ occurred_at }) => Date.parse(occurred_at) >= Date.parse(last)],
      [{ end_date: last }, ({ occurred_at }) => Date.parse(occurred_at) < Date.parse(last)],
    ],
  });
  const ofUnit = await listAll(session, "list-events", { query: { q: unitId.toUpperCase() } });
  const listed = new Set(ofUnit.map((event) => event.id));
  const about = all.filter(({ resource }) => resource?.id === unitId);
  findings.same(
    "The events that q finds by their resource",
    about.every((event) => listed.has(event.id)),
    true,
  );
}
