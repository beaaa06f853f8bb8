import { breakage } from "./breakage.ts";
import { editBody, editHeader, editItems, type Json } from "./edit-answer.ts";
import { editRequest, isTo } from "./edit-request.ts";

const UNITS = /\/units$/;
const LOGS = /\/request-logs$/;

const cursorOf = ({ url }: Request): string | null => new URL(url).searchParams.get("cursor");

function refusal(param: string): Response {
  const error = { type: "invalid_request_error", code: "parameter_invalid", param, errors: [] };
  return Response.json({ error }, { status: 400 });
}

/** What breaks the laws of lists. */
export const brokenLists = {
  "walk-sees-each-item-once": breakage("skips the first item behind a cursor", async (request, send) => {
    const response = await send(request);
    const cursor = cursorOf(request);
    return isTo(request, "GET", UNITS) && cursor !== null && !cursor.startsWith("~")
      ? editItems(response, (items) => items.slice(1))
      : response;
  }),
  "walk-back-mirrors-walk-forward": breakage("turns pages round on the way back", async (request, send) => {
    const response = await send(request);
    return cursorOf(request)?.startsWith("~") ? editItems(response, (items) => items.toReversed()) : response;
  }),
  "page-info-is-true": breakage("says of every page that there is none before it", async (request, send) =>
    editBody(await send(request), (body) =>
      body["page_info"] === undefined
        ? body
        : { ...body, page_info: { ...(body["page_info"] as Json), has_prev_page: false } },
    ),
  ),
  "lists-stand-in-order": breakage("lists the oldest logs first", async (request, send) => {
    const response = await send(request);
    return isTo(request, "GET", LOGS) ? editItems(response, (items) => items.toReversed()) : response;
  }),
  "cursor-outlives-its-item": breakage("refuses the cursor of a unit that is gone", async (request, send) => {
    const cursor = cursorOf(request);
    if (!isTo(request, "GET", UNITS) || cursor === null) return send(request);
    const url = `${new URL(request.url).origin}/v1/core/units/${cursor.replace("~", "")}`;
    const { status } = await send(await editRequest(request, { url }));
    return status === 404 ? refusal("cursor") : send(request);
  }),
  "cursor-is-only-a-position": breakage("refuses the id of nothing as a cursor", async (request, send) =>
    cursorOf(request)?.endsWith("zzzzzzzz") ? refusal("cursor") : send(request),
  ),
  "foreign-cursor-is-refused": breakage("begins anew with the cursor of another list", async (request, send) => {
    const cursor = cursorOf(request);
    if (!isTo(request, "GET", UNITS) || cursor === null || !/^~?(rq|evt|apke)_/.test(cursor)) return send(request);
    const url = new URL(request.url);
    url.searchParams.delete("cursor");
    return send(await editRequest(request, { url: url.href }));
  }),
  "filters-list-what-matches": breakage("lists keys in whatever state", async (request, send) => {
    const url = new URL(request.url);
    url.searchParams.delete("statuses[]");
    return send(await editRequest(request, { url: url.href }));
  }),
  "lists-leave-out-their-request": breakage("lists the log of the request that asks", async (request, send) => {
    const response = await send(request);
    if (!isTo(request, "GET", LOGS) || new URL(request.url).search !== "") return response;
    const id = response.headers.get("request-id") ?? "";
    const log = (await (await send(await editRequest(request, { url: `${request.url}/${id}` }))).json()) as Json;
    return editItems(editHeader(response, "request-id", id), (items) => [log, ...items]);
  }),
};
