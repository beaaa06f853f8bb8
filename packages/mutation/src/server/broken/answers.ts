import { editBody, editItems, type Json } from "@augno/e2e/src/laws/edit-answer.ts";
import { isTo } from "@augno/e2e/src/laws/edit-request.ts";
import type { BrokenServer } from "../broken-server.ts";
import { changeHandler } from "../change-handler.ts";

const UNITS = /\/units$/;
const UNIT = /\/units\/[^/]+$/;
const CONVERT = /\/actions\/convert$/;
const EVENT = /\/events\/[^/]+$/;
const EVENTS = /\/events$/;

/** Servers whose successful answers are not those of the specification. */
export const brokenAnswers: readonly BrokenServer[] = [
  {
    name: "created-is-200",
    what: "answers 200 where it created a unit",
    noticedBy: ["answers create-unit"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      return isTo(request, "POST", UNITS) && response.status === 201
        ? new Response(response.body, { status: 200, headers: response.headers })
        : response;
    },
  },
  {
    name: "null-for-a-value",
    what: "answers null for the time of an event",
    noticedBy: ["answers retrieve-event"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      return isTo(request, "GET", EVENT) && response.ok
        ? editBody(response, (event) => ({ ...event, occurred_at: null }))
        : response;
    },
  },
  {
    name: "field-lost",
    what: "leaves `changes` out of the events in a list",
    noticedBy: ["answers list-events"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      // JSON has no undefined: the field goes.
      const withoutChanges = (event: Json): Json => ({ ...event, changes: undefined });
      return isTo(request, "GET", EVENTS) ? editItems(response, (events) => events.map(withoutChanges)) : response;
    },
  },
  {
    name: "field-too-many",
    what: "shows whose a unit is, which no answer has",
    noticedBy: ["writes-are-read-back"],
    change: (parts) =>
      changeHandler(parts, "retrieve-unit", (retrieve) => async (call) => {
        const { body } = await retrieve(call);
        return { body: { ...body, account_id: call.caller.accountId } };
      }),
  },
  {
    name: "another-object",
    what: "calls a unit `units`",
    noticedBy: ["answers retrieve-unit"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      return isTo(request, "GET", UNIT) && response.ok
        ? editBody(response, (unit) => ({ ...unit, object: "units" }))
        : response;
    },
  },
  {
    name: "type-of-no-form",
    what: "answers the type of a unit in capitals",
    noticedBy: ["writes-are-read-back"],
    change: (parts) =>
      changeHandler(parts, "retrieve-unit", (retrieve) => async (call) => {
        const { body } = await retrieve(call);
        return { body: { ...body, type: body.type.toUpperCase() } };
      }),
  },
  {
    name: "decimals-as-numbers",
    what: "answers the ratio of a unit as a number",
    noticedBy: ["answers retrieve-unit"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      return isTo(request, "GET", UNIT) && response.ok
        ? editBody(response, (unit) => ({ ...unit, ratio_numerator: Number(unit["ratio_numerator"]) }))
        : response;
    },
  },
  {
    name: "timestamps-without-z",
    what: "leaves out the `Z` of the times of a unit",
    noticedBy: ["answers retrieve-unit"],
    change: (parts) =>
      changeHandler(parts, "retrieve-unit", (retrieve) => async (call) => {
        const { body } = await retrieve(call);
        return { body: { ...body, created_at: body.created_at.replace("Z", "") } };
      }),
  },
  {
    name: "no-answer",
    what: "leaves a conversion without an answer",
    noticedBy: ["conversion-is-exact"],
    wrap: () => (request, send) => (isTo(request, "POST", CONVERT) ? new Promise(() => {}) : send(request)),
  },
  {
    name: "broken-off",
    what: "breaks off the connection when a unit is deleted",
    noticedBy: ["deleted-units-are-gone"],
    wrap: () => async (request, send) => {
      if (isTo(request, "DELETE", UNIT)) throw new TypeError("fetch failed");
      return send(request);
    },
  },
];
