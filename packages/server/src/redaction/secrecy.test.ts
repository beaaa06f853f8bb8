import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createKey } from "../keys/key-format.ts";
import { openServerUnderTest } from "../testing/server-under-test.ts";

/** Every way to write a key's random part that clients have been seen to use. */
const encodings = (key: string): string[] => [
  key,
  encodeURIComponent(key.replaceAll("_", "%5F")).replaceAll("%25", "%"),
  key.replaceAll("_", "%255f"),
  key.replace("aug", "%61ug"),
];

test("no key is found in any file, in the operator's log or in an answer, wherever it was sent", async () => {
  const server = await openServerUnderTest({ rateLimit: 1_000_000 });
  const strange = createKey({ type: "secret", environment: "production" });
  const keys = [...Object.values(server.keys), strange];
  const answers: string[] = [];
  for (const caller of [...keys, null]) {
    for (const text of keys.flatMap(encodings)) {
      for (const path of [
        `/${text}`,
        `/v1/core/units?q=${text}`,
        `/v1/core/units?${text}=1`,
        `/v1/core/units?cursor=${text}`,
      ]) {
        const headers = { "User-Agent": text, "Augno-Version": text, "Idempotency-Key": text, Cookie: text };
        const response = await server.send(path, caller, { headers });
        answers.push(await response.text());
      }
    }
  }
  const { logs } = await server.records("sandbox");
  expect(logs.length).toBeGreaterThan(100);

  const files = readdirSync(server.folder).map((name) => readFileSync(join(server.folder, name), "latin1"));
  const everything = [...files, JSON.stringify(server.lines), ...answers].join("\n");
  for (const key of keys) {
    // What follows the prefix, without the ends that the redacted form shows.
    const canary = key.slice(key.lastIndexOf("_") + 5, -4);
    expect(everything.includes(canary)).toBe(false);
  }
  expect(everything).toContain("[redacted]");
  await server.close();
});
