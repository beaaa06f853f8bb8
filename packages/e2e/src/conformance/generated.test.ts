import { type Result, runConformance, type Target } from "@augno/conformance";
import { describe, expect, test } from "vitest";
import { openInProcessTarget } from "./in-process-target.ts";

const SEED = 1;

/** Answers a request as the server does, or otherwise. */
type Broken = (request: Request, send: Target["fetch"]) => Promise<Response>;

async function generatedOf(broken: Broken, replay?: string): Promise<Result[]> {
  const { target, close } = await openInProcessTarget();
  const changed: Target = { ...target, fetch: (request) => broken(request, target.fetch) };
  try {
    return await runConformance(changed, {
      seed: SEED,
      ...(replay === undefined ? { only: ["generated"] } : { replay }),
    });
  } finally {
    await close();
  }
}

const failuresOf = (results: readonly Result[]): Result[] => results.filter(({ outcome }) => outcome === "failed");

const withText =
  (change: (text: string) => string): Broken =>
  async (request, send) => {
    const response = await send(request);
    return response.status === 204 ? response : new Response(change(await response.text()), response);
  };

/** Shortens what is too long and then takes it. */
const cutNames: Broken = async (request, send) => {
  if (request.method !== "POST" || !request.url.endsWith("/v1/core/units")) return send(request);
  const body = (await request.text()).replace(/("name":"[^"\\]{255})[^"\\]*"/, '$1"');
  return send(new Request(request.url, { method: "POST", headers: request.headers, body }));
};

/** Refuses a deletion and carries it out. */
const deleteRefused: Broken = async (request, send) => {
  const response = await send(request);
  const [url = ""] = request.url.split("?");
  const authorization = request.headers.get("authorization") ?? "";
  if (request.method === "DELETE" && response.status === 400)
    await send(new Request(url, { method: "DELETE", headers: { authorization } }));
  return response;
};

describe.each<[string, Broken, string, string]>([
  [
    "takes names that are too long",
    cutNames,
    "create-unit requests wrong in one way",
    "name: maxLength: The status must be 400 (parameter_invalid); got 201.",
  ],
  ["changes what it refuses", deleteRefused, "delete-unit requests wrong in one way", "Nothing must change; it was "],
  [
    "rounds conversions",
    withText((text) => text.replace(/("result":"[^"]*\.\d{29})\d"/, '$17"')),
    "sequences of units",
    "convert-unit must be ",
  ],
  [
    "shows an expired key as active",
    withText((text) => text.replaceAll('"status":"expired"', '"status":"active"')),
    "sequences of API keys",
    "list-api-keys: data must be ",
  ],
])("a server that %s", (_, broken, name, finding) => {
  test("is found out by what is generated, and the smallest request that shows it can be tried and sent again", async () => {
    const failures = failuresOf(await generatedOf(broken));
    const failure = failures.find(({ operation, subject }) => name === [operation, subject].filter(Boolean).join(" "));
    const findings = failure?.findings ?? [];
    expect(findings[0]).toContain(finding);
    expect(findings.at(-1)).toMatch(/^(curl -i|made_\d+=\$\(curl) -sS .*"\$(AUGNO_API_KEY|secret_\d+)"/);
    expect(findings.join("\n")).not.toMatch(/aug_(sk|pk)_(test|prod)_[0-9A-Za-z]/);

    const [, options = ""] = /^To try it again: --seed 1 --replay (".*")$/m.exec(findings.join("\n")) ?? [];
    const [again, ...others] = await generatedOf(broken, JSON.parse(options) as string); // as it was printed
    expect(again?.findings[0]).toContain(finding);
    expect(others).toEqual([]);
  });
});

test("a replay of what is no check is refused", async () => {
  await expect(generatedOf((request, send) => send(request), "units 0")).rejects.toThrow(
    '"replay" must be the name of a generated check and a path, as the failure said; got "units 0".',
  );
});
