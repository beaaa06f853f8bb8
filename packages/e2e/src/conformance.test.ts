import { printResults, type Result, runConformance, type Target } from "@augno/conformance";
import { createServer } from "@augno/server";
import { expect, test } from "vitest";

/**
 * More than all cases but those of the rate send with one key, and less than these send besides. With a clock that stands
 * still, a bucket that is empty stays so.
 */
const RATE_LIMIT = 1000;
const STILL = { now: () => new Date("2026-11-24T09:30:00Z").getTime(), monotonic: () => 0 };

/** Runs the kit against our server in process, whose answers may be changed on their way. */
async function conformanceOf(
  change: (response: Response, request: Request) => Promise<Response> | Response = (response) => response,
): Promise<Result[]> {
  const server = await createServer({ clock: STILL, rateLimit: RATE_LIMIT, validateAnswers: true });
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
    return await runConformance(target);
  } finally {
    await server.close();
  }
}

test("the server keeps the specification wherever a request can tell", async () => {
  const results = await conformanceOf();
  expect(printResults(results.filter(({ outcome }) => outcome === "failed"))).toBe(
    "\n\n0 passed, 0 failed, 0 not reachable\n",
  );
  const unreached = results
    .filter(({ outcome }) => outcome === "not reachable")
    .map(({ operation, status, code }) => `${operation} ${status}${code === null ? "" : ` ${code}`}`);
  expect(unreached).toEqual(UNREACHED);
  expect(results.filter(({ outcome }) => outcome === "passed").length).toBe(results.length - UNREACHED.length);
});

/** What the kit cannot provoke without changing what is there, or without an id of what is there. */
const UNREACHED = [
  "create-unit 429 rate_limit_exceeded",
  "update-unit 200",
  "update-unit 409 resource_exists",
  "update-unit 429 rate_limit_exceeded",
  "delete-unit 204",
  "delete-unit 429 rate_limit_exceeded",
  "retrieve-request-log 200",
  "retrieve-event 200",
  "list-api-keys 429 rate_limit_exceeded",
  "create-api-key 429 rate_limit_exceeded",
  "retrieve-api-key 200",
  "retrieve-api-key 429 rate_limit_exceeded",
  "revoke-api-key 200",
  "revoke-api-key 429 rate_limit_exceeded",
  "rotate-api-key 201",
  "rotate-api-key 429 rate_limit_exceeded",
];

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
