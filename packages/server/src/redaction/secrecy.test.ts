import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createKey } from "../keys/key-format.ts";
import { openServerUnderTest } from "../testing/server-under-test.ts";

const KILOGRAM = "unit_01jm4r6700f8nwq3v5hx2d9ktp";

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
  for (const text of keys.flatMap(encodings)) {
    for (const [method, path, body] of [
      ["POST", "/v1/core/units", { name: text, abbreviation: text, type: text, ratio_numerator: text, [text]: text }],
      ["POST", "/v1/core/units", { name: text, abbreviation: "x", type: "mass", ratio_numerator: "1" }],
      ["PATCH", `/v1/core/units/${text}`, { name: text }],
      ["POST", `/v1/core/units/${KILOGRAM}/actions/convert`, { value: text, to_unit_id: text }],
      ["POST", "/v1/auth/api-keys", { name: text, type: "secret", role: "admin", allowed_origins: [text] }],
      ["POST", `/v1/auth/api-keys/${text}/actions/rotate`, { grace_period_seconds: text }],
    ] as const) {
      const plain = JSON.stringify(body);
      for (const sent of [plain, plain.replaceAll("_", "\\u005f"), plain.slice(0, -1), text]) {
        const headers = { "Content-Type": "application/json", "Idempotency-Key": `${text} ${answers.length}` };
        const response = await server.send(path, server.keys.sandbox_secret, { method, body: sent, headers });
        answers.push(await response.text());
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect(response.status).toBeLessThan(500);
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
