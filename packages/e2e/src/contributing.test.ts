import { afterAll, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { readText } from "./repository.ts";
import { scratchCopy } from "./scratch-copy.ts";
import { type WalkStep, walkSteps } from "./walk-steps.ts";

const copy = scratchCopy();
afterAll(() => copy.remove());

/** A test of its own runs all checks; here they would run this one again. */
const WHOLE = "pnpm check";

function take(step: WalkStep): void {
  if (step.kind === "write") return copy.write(step.path, step.content);
  if (step.kind === "insert") {
    const lines = copy.read(step.path).split("\n");
    const at = lines.indexOf(step.after);
    expect(at, `${step.path} has the line ${step.after}`).toBeGreaterThanOrEqual(0);
    lines.splice(at + 1, 0, ...step.content.trimEnd().split("\n"));
    return copy.write(step.path, lines.join("\n"));
  }
  const { code, output } = copy.run(step.command);
  expect({ code, output: code === 0 ? "" : output }, step.command).toEqual({ code: 0, output: "" });
}

describe("CONTRIBUTING.md", () => {
  test(
    "adding a field to a schema changes only that file and generated ones, until it is filled",
    { timeout: 900_000 },
    () => {
      const schema = "spec/schemas/Unit.yaml";
      const before = copy.read(schema);
      // As YAML, so that no description in the file can be taken for a place in it.
      const changed = parseDocument(before);
      changed.addIn(["required"], "color");
      changed.setIn(["properties", "color"], {
        type: "string",
        description: "The colour of the unit's label.",
        minLength: 1,
        maxLength: 32,
      });
      copy.write(schema, changed.toString({ lineWidth: 0 }));
      take({ kind: "run", command: "pnpm generate" });

      const changes = copy.changes();
      expect(changes.filter((path) => !path.includes("/generated/"))).toEqual([schema]);
      const places = [
        [
          "packages/types/src/generated/openapi.ts",
          "/** @description The colour of the unit's label. */\n            color: string;",
        ],
        ["packages/conformance/src/generated/body-validators.js", '{missingProperty: "color"}'],
        ["spec/generated/openapi.yaml", "The colour of the unit's label."],
      ] as const;
      for (const [path, text] of places) expect(copy.read(path)).toContain(text);

      take({ kind: "run", command: "pnpm --filter @augno/types --filter @augno/docs build" });
      expect(copy.read("packages/docs/dist/api/units/retrieve-unit/index.html")).toContain(
        "The colour of the unit's label.",
      );
      const server = copy.run("pnpm --filter @augno/server typecheck");
      expect(server.code).not.toBe(0);
      expect(server.output).toContain("color");
      const lint = copy.run("pnpm --filter @augno/spec lint");
      expect(lint.code, "the examples lack it").not.toBe(0);

      copy.write(schema, before);
      take({ kind: "run", command: "pnpm generate" });
      expect(copy.changes()).toEqual([]);
    },
  );

  test("the walk that adds an operation leads to one that answers as it says", { timeout: 1_500_000 }, () => {
    const steps = walkSteps(readText("CONTRIBUTING.md"), "Add an operation");
    const handler = steps.findIndex((step) => step.kind !== "run" && step.path.startsWith("packages/server"));
    expect(handler).toBeGreaterThan(0);
    expect(steps.at(-1)).toEqual({ kind: "run", command: WHOLE });

    for (const step of steps.slice(0, handler)) take(step);
    take({ kind: "run", command: "pnpm --filter @augno/types build" });
    const unhandled = copy.run("pnpm --filter @augno/server typecheck");
    expect(unhandled.code).not.toBe(0);
    expect(unhandled.output).toContain("Property '\"retrieve-time\"' is missing");

    for (const step of steps.slice(handler, -1)) take(step);
    take({ kind: "run", command: "pnpm generate:check" });
    take({
      kind: "run",
      command:
        "pnpm exec turbo run typecheck build test --filter=@augno/server --filter=@augno/client --filter=@augno/conformance",
    });
    take({ kind: "run", command: "pnpm exec changeset status" });
    take({ kind: "run", command: "pnpm --filter @augno/docs build" });
    expect(copy.read("packages/docs/dist/api/time/retrieve-time/index.html")).toContain('id="response-200-now"');
    copy.write("packages/e2e/src/ask.ts", ASK);
    const { output } = copy.run("node packages/e2e/src/ask.ts");
    expect(output).toMatch(/^time \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\nretrieve-time: 17 passed, 0 failed\n$/);
  });
});

/** Asks the new operation through the new client, and holds the server to it with the new kit. */
const ASK = `
import { Augno } from "@augno/client";
import { runConformance } from "@augno/conformance";
import { createServer } from "@augno/server";

const server = await createServer();
const keys = { sandboxSecret: server.keys.sandbox_secret, productionSecret: server.keys.production_secret };
const baseUrl = "http://localhost:8081";
const augno = new Augno({ apiKey: keys.sandboxSecret, baseUrl, fetch: (url, init) => server.fetch(new Request(url, init)) });
const time = await augno.time.retrieve();
console.log(time.object, time.now);
const results = await runConformance({ baseUrl, keys, fetch: (request) => server.fetch(request) }, { only: ["retrieve-time"] });
const count = (outcome) => results.filter((result) => result.operation === "retrieve-time" && result.code !== "rate_limit_exceeded" && result.outcome === outcome).length;
console.log(\`retrieve-time: \${count("passed")} passed, \${count("failed")} failed\`);
await server.close();
`;
