import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brokenPrograms } from "./broken-programs.ts";
import type { Programs } from "./programs.ts";
import { programsOfTree } from "./programs-of.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const text = readFileSync(join(ROOT, "spec/generated/openapi.json"), "utf8");
const base = JSON.parse(text) as Bundle;

/** What of our own bundle is changed below. */
interface Bundle {
  paths: Record<string, Record<string, { parameters: object[] }>>;
  components: { schemas: Record<string, { required: string[]; properties: Record<string, unknown> }> };
}

/** What programs say of a changed specification: the operations and the message of each break. */
async function brokenBy(change: (head: Bundle) => void, programs: Programs = programsOfTree(ROOT)): Promise<string[]> {
  const head = structuredClone(base);
  change(head);
  const breaks = await brokenPrograms({ root: ROOT, programs, base, head });
  return breaks.map(({ operations, message }) => `${operations.join()}: ${message}`);
}

test("every program compiles with the specification that it was written against", async () => {
  expect(await brokenBy(() => undefined)).toEqual([]);
});

test("a program that calls what is gone is broken, and says where it calls it", async () => {
  const retrieve =
    'import type { Augno } from "@augno/client";\nexport const read = (augno: Augno) =>\n  augno.events.retrieve("evt_1");\n';
  const gone = (head: Bundle): void => void delete head.paths["/v1/core/events/{id}"];
  expect(await brokenBy(gone, { "read.ts": retrieve })).toEqual([
    "retrieve-event: A program of ours does not compile any more (read.ts, line 3): `augno.events.retrieve(\"evt_1\");` Property 'retrieve' does not exist on type 'EventsResource'.",
  ]);
});

test("a method that needs more than it did breaks programs", async () => {
  const rotate =
    'import type { Augno } from "@augno/client";\nexport const turn = (augno: Augno) => augno.apiKeys.rotate("apke_1", {});\n';
  const needed = (head: Bundle): void => {
    const schema = head.components.schemas["RotateApiKeyRequest"];
    if (schema !== undefined) schema.required = ["grace_period_seconds"];
  };
  const [message = ""] = await brokenBy(needed, { "turn.ts": rotate });
  expect(message).toMatch(/^rotate-api-key: A program of ours does not compile any more \(turn\.ts, line 2\)/);
});

test("a line that must not compile may come to compile", async () => {
  const odd =
    'import type { KnownUnitType } from "@augno/client";\n// @ts-expect-error no such dimension\nexport const type: KnownUnitType = "luminosity";\n';
  const added = (head: Bundle): void => {
    Object.assign(head.components.schemas["KnownUnitType"] ?? {}, { enum: ["mass", "luminosity"] });
  };
  expect(await brokenBy(added, { "odd.ts": odd })).toEqual([]);
});
