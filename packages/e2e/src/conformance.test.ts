import { printResults, type Result, runConformance, type Target } from "@augno/conformance";
import { answeredOperations, createServer } from "@augno/server";
import { expect, test } from "vitest";

/** A clock that stands still, so that a bucket that is empty stays so. */
const STILL = { now: () => new Date("2026-11-24T09:30:00Z").getTime(), monotonic: () => 0 };

/** Runs the kit against our server in process, whose answers may be changed on their way. */
async function conformanceOf(
  change: (response: Response, request: Request) => Promise<Response> | Response = (response) => response,
): Promise<Result[]> {
  const server = await createServer({ clock: STILL });
  const { sandbox_secret, sandbox_publishable, production_secret } = server.keys;
  const target: Target = {
    baseUrl: "http://localhost:8081",
    keys: {
      sandboxSecret: sandbox_secret ?? "",
      sandboxPublishable: sandbox_publishable ?? undefined,
      productionSecret: production_secret ?? undefined,
    },
    fetch: async (request) => change(await server.fetch(request), request),
  };
  try {
    return await runConformance(target, { only: answeredOperations });
  } finally {
    await server.close();
  }
}

test("the server keeps the specification wherever a request can tell", async () => {
  const results = await conformanceOf();
  expect(printResults(results.filter(({ outcome }) => outcome === "failed"))).toBe(
    "\n\n0 passed, 0 failed, 0 not reachable\n",
  );
  const shown = results
    .filter(({ outcome }) => outcome === "passed")
    .map(({ operation, status, code }) => `${operation} ${status} ${code}`);
  expect(shown).toEqual([
    "list-units 200 null",
    "list-units 400 parameter_invalid",
    "list-units 400 parameter_unknown",
    "list-units 400 api_version_invalid",
    "list-units 401 invalid_credentials",
    "list-units 403 account_not_activated",
    "list-units 429 rate_limit_exceeded",
    "unrouted 404 resource_not_found",
    "unrouted 405 method_not_allowed",
  ]);
});

/** The same answer with another body. */
async function withBody(response: Response, edit: (body: Record<string, unknown>) => unknown): Promise<Response> {
  const body = (await response.json()) as Record<string, unknown>; // every answer of the API is a JSON object
  return new Response(JSON.stringify(edit(body)), { status: response.status, headers: response.headers });
}

function without(response: Response, header: string): Response {
  const headers = new Headers(response.headers);
  headers.delete(header);
  return new Response(response.body, { status: response.status, headers });
}

test.each<[string, (response: Response) => Promise<Response> | Response, string]>([
  [
    "leaves out a header",
    (response) => without(response, "ratelimit-reset"),
    'a secret key: "RateLimit-Reset" must be there; it is missing.',
  ],
  [
    "answers another status",
    (response) =>
      response.status === 200 ? new Response(response.body, { status: 201, headers: response.headers }) : response,
    "a secret key: The status must be 200; got 201.",
  ],
  [
    "leaves out a field",
    (response) => withBody(response, (body) => ({ ...body, page_info: undefined })),
    "a secret key: UnitList must have required property 'page_info'.",
  ],
  [
    "answers another code",
    (response) =>
      response.status === 401
        ? withBody(response, ({ error }) => ({ error: { ...(error as object), code: "api_key_revoked" } }))
        : response,
    'no key: error.code must be "invalid_credentials"; got "api_key_revoked".',
  ],
  [
    "names another request in its body",
    (response) =>
      response.status === 404
        ? withBody(response, ({ error }) => ({ error: { ...(error as object), request_id: `rq_0${"0".repeat(25)}` } }))
        : response,
    `error.request_id must be`,
  ],
])("a server that %s fails", async (_, change, finding) => {
  const results = await conformanceOf(change);
  const findings = results.flatMap((result) => result.findings);
  expect(findings.filter((found) => found.includes(finding))).not.toEqual([]);
});
