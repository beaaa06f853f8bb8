import { printResults, type Result, runConformance, type Target } from "@augno/conformance";
import { expect, test } from "vitest";
import { openInProcessTarget } from "./conformance/in-process-target.ts";

const SEED = 1;

/** What a run against a server in this process may take of a processor, in microseconds. What else the machine does is left out. */
const MOST_CPU_TIME = 60_000_000;

/** What a whole run is waited for, in milliseconds, on a machine with much other work. */
const PATIENCE = { timeout: 300_000 };

/** Runs the kit against our server in process, whose answers may be changed on their way. */
async function conformanceOf(
  only: readonly string[] = [],
  change: (response: Response, request: Request) => Promise<Response> | Response = (response) => response,
): Promise<Result[]> {
  const { target, close } = await openInProcessTarget();
  const changed: Target = {
    ...target,
    fetch: async (request) => change(await target.fetch(request), request),
  };
  try {
    return await runConformance(changed, { only, seed: SEED });
  } finally {
    await close();
  }
}

test(
  "the server keeps the specification in all that is tried, all is reached, and within a minute",
  PATIENCE,
  async () => {
    const before = process.cpuUsage();
    const results = await conformanceOf();
    const { user, system } = process.cpuUsage(before);
    expect(printResults(results.filter(({ outcome }) => outcome !== "passed"))).toBe(
      "0 passed, 0 failed, 0 not reachable; 0 requests\n",
    );
    expect(user + system).toBeLessThan(MOST_CPU_TIME);
    expect(results.filter(({ onlySimulated }) => onlySimulated !== null)).toEqual([]);
  },
);

test("the same seed makes the same requests", PATIENCE, async () => {
  const [once, again] = await Promise.all([requestsOf(SEED), requestsOf(SEED)]);
  expect(again).toEqual(once);
});

test("another seed makes other requests", async () => {
  const only = ["answers", "create-unit"];
  expect(await requestsOf(SEED + 1, only)).not.toEqual(await requestsOf(SEED, only));
});

/** Everything that a run sends, but for the keys, which are random. */
async function requestsOf(seed: number, only: readonly string[] = []): Promise<string[]> {
  const { target, close } = await openInProcessTarget();
  const sent: string[] = [];
  const noted: Target = {
    ...target,
    fetch: async (request) => {
      const headers = JSON.stringify(Object.fromEntries(request.headers));
      const line = [request.method, request.url, headers, await request.clone().text()].join(" ");
      sent.push(line.replaceAll(/(aug(_|%5F)[sp]k\2[a-z]+\2)[0-9A-Za-z]+/g, "$1"));
      return target.fetch(request);
    },
  };
  await runConformance(noted, { seed, only });
  await close();
  return sent;
}

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
    (response) =>
      response.status === 200 ? withBody(response, (body) => ({ ...body, page_info: undefined })) : response,
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
      response.status === 401
        ? withBody(response, ({ error }) => ({ error: { ...(error as object), request_id: `rq_0${"0".repeat(25)}` } }))
        : response,
    `error.request_id must be`,
  ],
])("a server that %s fails", async (_, change, finding) => {
  const results = await conformanceOf(["answers", "list-units"], change);
  const findings = results.flatMap((result) => result.findings);
  expect(findings.filter((found) => found.includes(finding))).not.toEqual([]);
});
