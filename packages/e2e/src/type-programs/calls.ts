// A program that is compiled with several compilers against the installed client; see type-programs.test.ts.
import {
  ApiError,
  Augno,
  type AugnoOptions,
  type CreateUnitRequest,
  type DecimalString,
  NotFoundError,
  RateLimitError,
  type RequestOptions,
  type Unit,
  type UnitType,
  ValidationError,
} from "@augno/client";
import { createExampleFetch } from "@augno/client/testing";
import { convert, formatDecimal } from "@augno/client/units";

const fetch = createExampleFetch({ "retrieve-unit": { error: "resource_not_found" }, "convert-unit": "exact" });
export const handed = new Augno({ apiKey: "aug_sk_test_example", fetch: globalThis.fetch, headers: [["x-a", "b"]] });
const options: AugnoOptions = { apiKey: "aug_sk_test_example", environment: "sandbox", fetch, maxRetries: 1 };
export const augno = new Augno(options);
const perRequest: RequestOptions = { signal: AbortSignal.timeout(1000), timeout: 500, headers: { traceparent: "00" } };
const coil: CreateUnitRequest = { name: "Coil", abbreviation: "coil", type: "mass", ratio_numerator: "12.5" };

/** Units, in every way. */
export async function units(id: string): Promise<DecimalString> {
  for await (const unit of augno.units.list({ type: "mass" })) console.log(unit.name);
  const page = await augno.units.list({ limit: 50 }, perRequest);
  const next = page.hasNextPage ? await page.next() : null;
  const previous = await page.prev();
  const all: Unit[] = await augno.units.list().toArray({ max: 500 });
  for await (const one of augno.units.list().pages()) console.log(one.data.length, one.nextCursor, next, previous);
  const created = await augno.units.create(coil, { idempotencyKey: "one" });
  const updated = await augno.units.update(created.id, { name: "Steel coil" });
  const { data, requestId, attempts } = await augno.units.retrieve(id).withResponse();
  const type: UnitType = data.type;
  const deleted = await augno.units.delete(id).result();
  if (!deleted.ok) console.log(deleted.error.code);
  const { result } = await augno.units.convert(id, { value: "1", to_unit_id: updated.id, scale: 2 });
  console.log(type, requestId, attempts[0]?.status, all.length, formatDecimal("1", 2));
  return convert(result, data, updated).result;
}

/** Everything else. */
export async function others(id: string): Promise<void> {
  const { secret, api_key: key } = await augno.apiKeys.create({ name: "ci", type: "secret", role: "read_only" });
  await augno.apiKeys.rotate(key.id, { grace_period_seconds: 3600 });
  await augno.apiKeys.rotate(key.id);
  const revoked = await augno.apiKeys.revoke(key.id);
  const keys = await augno.apiKeys.list({ statuses: ["active"] });
  const one = await augno.apiKeys.retrieve(id);
  const methods = ["POST", "PATCH"] as const;
  const logs = await augno.requestLogs.list({ methods, status_codes: [404] }, { headers: new Headers({ "x-a": "b" }) });
  const log = await augno.requestLogs.retrieve(id);
  const events = await augno.events.list({ types: ["unit.created"] });
  const event = await augno.events.retrieve(id);
  const account = await augno.account.retrieve();
  const raw = await augno.request<{ object: string }>("GET", "/v1/core/account", { query: { a: 1 } });
  console.log(secret, revoked.status, keys.data, one.name, logs.data, log.path, events.data, event.type, account, raw);
}

/** What went wrong. */
export async function failures(error: unknown): Promise<string> {
  if (error instanceof ValidationError) return error.errors.map(({ param }) => param).join();
  if (error instanceof RateLimitError) return String(error.retryAfter);
  if (error instanceof NotFoundError) return `${error.docUrl} ${(await error.requestLog()).path}`;
  return error instanceof ApiError ? `${error.status} ${error.code}` : "";
}

/** What does not compile. */
export function refused(): void {
  // @ts-expect-error no such dimension can be asked for
  void augno.units.list({ type: "furlong" });
  // @ts-expect-error decimals are strings
  void augno.units.convert("unit_1", { value: 1, to_unit_id: "unit_2" });
  // @ts-expect-error an id is there
  void augno.units.retrieve();
  // @ts-expect-error a bound is there
  void augno.units.list().toArray();
  // @ts-expect-error there is no such environment
  void new Augno({ apiKey: "aug_sk_test_example", environment: "staging" });
  // @ts-expect-error the operation has no such example
  createExampleFetch({ "list-units": "second-page" });
}
