import type { Wrapper } from "@augno/e2e/src/laws/breakage.ts";
import { editHeader } from "@augno/e2e/src/laws/edit-answer.ts";
import { editRequest } from "@augno/e2e/src/laws/edit-request.ts";
import type { BrokenServer } from "../broken-server.ts";
import { changeStorage } from "../change-storage.ts";

const KEY = "idempotency-key";
const REPLAYED = "idempotent-replayed";

/** Servers that treat an `Idempotency-Key` otherwise than the specification says. */
export const brokenIdempotency: readonly BrokenServer[] = [
  {
    name: "replay-is-read-anew",
    what: "answers a replay with the unit as it is by then",
    noticedBy: ["replay-repeats-the-answer"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      if (!response.headers.has(REPLAYED) || !response.ok) return response;
      const { id, object } = (await response.clone().json()) as { id?: string; object: string }; // of any success
      if (object !== "unit") return response;
      const { origin } = new URL(request.url);
      const authorization = request.headers.get("authorization") ?? "";
      const unit = await send(new Request(`${origin}/v1/core/units/${id}`, { headers: { authorization } }));
      return unit.ok ? new Response(unit.body, { status: response.status, headers: response.headers }) : response;
    },
  },
  {
    name: "replay-altered",
    what: "answers a replay with other times",
    noticedBy: ["replay-repeats-the-answer"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        findIdempotencyRecord: async (accountId, key) => {
          const record = await store.findIdempotencyRecord(accountId, key);
          return record && { ...record, body: record.body.replaceAll(/(_at":"\d{3})\d/g, "$19") };
        },
      })),
  },
  {
    name: "key-reuse-not-refused",
    what: "answers another request with the answer that an idempotency key stands for",
    noticedBy: ["idempotency-key-names-one-request"],
    wrap: answerReuse,
  },
  {
    name: "patch-without-idempotency",
    what: "heeds no idempotency key of a change",
    noticedBy: ["replay-repeats-the-answer"],
    wrap: () => async (request, send) =>
      send(request.method === "PATCH" ? await editRequest(request, { headers: { [KEY]: null } }) : request),
  },
  {
    name: "answers-kept-for-ever",
    what: "repeats an answer after more than 24 hours",
    noticedBy: ["passing-failures-are-not-kept"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        findIdempotencyRecord: async (accountId, key) => {
          const record = await store.findIdempotencyRecord(accountId, key);
          return record && { ...record, created_at: "9999-12-31T23:59:59.999Z" };
        },
      })),
  },
];

function answerReuse(): Wrapper {
  const answers = new Map<string, Response>();
  return async (request, send) => {
    const key = request.headers.get(KEY);
    const response = await send(request);
    if (key === null) return response;
    const first = answers.get(key);
    if (first === undefined) answers.set(key, response.clone());
    const isRefused = response.status === 422 && (await response.clone().text()).includes("idempotency_key_reused");
    return isRefused && first !== undefined ? editHeader(first.clone(), REPLAYED, "true") : response;
  };
}
