import type { Wrapper } from "@augno/e2e/src/laws/breakage.ts";
import { bodyOf, editRequest, isTo } from "@augno/e2e/src/laws/edit-request.ts";
import type { BrokenServer } from "../broken-server.ts";

const UNITS = /\/units$/;
const CONVERT = /\/actions\/convert$/;
const LONGEST_NAME = 255;

/** What an error says of one parameter or field. */
interface Fault {
  readonly code: string;
  readonly param: string;
}

/** Servers that accept what the specification does not. */
export const brokenRequests: readonly BrokenServer[] = [
  {
    name: "unknown-parameter-ignored",
    what: "ignores query parameters that it does not know",
    noticedBy: ["answers list-units"],
    wrap: () => async (request, send) => {
      const response = await send(request.clone());
      const unknown = await unknownOf(response);
      const url = new URL(request.url);
      const named = unknown.filter((name) => url.searchParams.has(name));
      if (named.length === 0) return response;
      for (const name of named) url.searchParams.delete(name);
      return send(await editRequest(request, { url: url.href }));
    },
  },
  {
    name: "unknown-field-ignored",
    what: "ignores fields of a body that it does not know",
    noticedBy: ["answers create-unit"],
    wrap: () => async (request, send) => {
      const response = await send(request.clone());
      const unknown = await unknownOf(response);
      const body = await bodyOf(request);
      const known = Object.fromEntries(Object.entries(body).filter(([name]) => !unknown.includes(name)));
      const isChanged = Object.keys(known).length < Object.keys(body).length;
      return isChanged ? send(await editRequest(request, { body: known })) : response;
    },
  },
  {
    name: "name-too-long",
    what: "accepts the name of a unit with a character too many",
    noticedBy: ["bounds create-unit"],
    wrap: () =>
      editingBody("POST", UNITS, ({ name }) => {
        const characters = typeof name === "string" ? Array.from(name) : [];
        return characters.length === LONGEST_NAME + 1 ? { name: characters.slice(1).join("") } : null;
      }),
  },
  {
    name: "limit-too-large",
    what: "accepts a `limit` of 1001",
    noticedBy: ["bounds list-units"],
    wrap: () =>
      editingQuery((query) => {
        if (query.get("limit") === "1001") query.set("limit", "1000");
      }),
  },
  {
    name: "enumeration-in-capitals",
    what: "accepts the type of a unit in capitals",
    noticedBy: ["bounds list-units"],
    wrap: () =>
      editingQuery((query) => {
        const type = query.get("type");
        if (type !== null) query.set("type", type.toLowerCase());
      }),
  },
  {
    name: "number-as-text",
    what: "accepts a text for the number of digits",
    noticedBy: ["bounds convert-unit"],
    wrap: () =>
      editingBody("POST", CONVERT, ({ scale }) => (typeof scale === "string" ? { scale: Number(scale) } : null)),
  },
  {
    name: "null-as-absent",
    what: "takes null for a field that is not there",
    noticedBy: ["bounds create-unit"],
    wrap: () =>
      editingBody("POST", UNITS, (body) => (body["offset_numerator"] === null ? { offset_numerator: "0" } : null)),
  },
  {
    name: "any-media-type",
    what: "reads a body of whatever media type as JSON",
    noticedBy: ["answers create-unit"],
    wrap: () => async (request, send) =>
      request.headers.has("content-type")
        ? send(await editRequest(request, { headers: { "content-type": "application/json" } }))
        : send(request),
  },
];

/** Names of what a server says that it does not know. */
async function unknownOf(response: Response): Promise<string[]> {
  if (response.status !== 400) return [];
  const { error } = (await response.clone().json()) as { error: { errors: readonly Fault[] } }; // of every 400
  return error.errors.filter(({ code }) => code === "parameter_unknown").map(({ param }) => param);
}

function editingQuery(edit: (query: URLSearchParams) => void): Wrapper {
  return async (request, send) => {
    const url = new URL(request.url);
    const before = url.search;
    edit(url.searchParams);
    return send(url.search === before ? request : await editRequest(request, { url: url.href }));
  };
}

/** @param edit Says which fields are sent on otherwise; null where all are sent as they are. */
function editingBody(
  method: string,
  path: RegExp,
  edit: (body: Record<string, unknown>) => Record<string, unknown> | null,
): Wrapper {
  return async (request, send) => {
    if (!isTo(request, method, path)) return send(request);
    const body = await bodyOf(request);
    const edited = edit(body);
    return send(edited === null ? request : await editRequest(request, { body: { ...body, ...edited } }));
  };
}
