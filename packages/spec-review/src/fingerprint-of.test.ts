import { expect, test } from "vitest";
import type { ReadDocument } from "./documents/read-document.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import { reviewDocuments } from "./review-documents.ts";
import type { Operation } from "./types/open-api.ts";

const CHANGE = { id: "rule", at: "/a", alsoAt: ["/b", "/c"], operations: ["list", "make"], message: "It is gone." };

test.each([
  ["of another kind", { id: "other" }],
  ["in another place", { at: "/d" }],
  ["in one place more", { alsoAt: ["/b", "/c", "/d"] }],
  ["for another operation", { operations: ["list", "take"] }],
  ["for one operation more", { operations: ["list", "make", "take"] }],
  ["that is told otherwise", { message: "It is not gone." }],
])("a change %s has another fingerprint", (_, difference) => {
  expect(fingerprintOf({ ...CHANGE, ...difference })).not.toBe(fingerprintOf(CHANGE));
});

test("a change has one fingerprint, in whatever order its places and operations are met", () => {
  const met = { ...CHANGE, at: "/c", alsoAt: ["/a", "/b"], operations: ["make", "list"] };
  expect(fingerprintOf(met)).toBe(fingerprintOf(CHANGE));
  expect(fingerprintOf(CHANGE)).toMatch(/^[0-9a-f]{12}$/);
});

/** Two operations, of which these know a parameter. */
function documentWith(...names: string[]): ReadDocument {
  const operation = (name: string): Operation => ({
    operationId: name,
    parameters: names.includes(name) ? [{ name: "q", in: "query", schema: { type: "string" } }] : [],
    responses: { "200": {} },
  });
  const paths = { "/a": { get: operation("list-a") }, "/b": { get: operation("list-b") } };
  const document = { openapi: "3.1.0", info: { title: "Things", version: "1" }, paths };
  return { label: "things", document, sourceOf: () => null };
}

test("a break that is accepted for one operation is not accepted for another", async () => {
  const base = documentWith("list-a", "list-b");
  const [ofOne, ofBoth] = await Promise.all(
    [documentWith("list-b"), documentWith()].map(async (head) => (await reviewDocuments(base, head)).review.changes),
  );
  expect([ofOne, ofBoth].map((changes) => changes?.map(({ id, operations }) => [id, operations]))).toEqual([
    [["parameter-removed", ["list-a"]]],
    [["parameter-removed", ["list-a", "list-b"]]],
  ]);
  expect(ofBoth?.[0]?.fingerprint).not.toBe(ofOne?.[0]?.fingerprint);
});
