import { expect, test } from "vitest";
import { operations, type OperationId } from "../generated/operations.ts";
import { fingerprint, type FingerprintedRequest } from "./fingerprint.ts";

const REQUEST: FingerprintedRequest = {
  path: { id: "unit_1" },
  version: "2026-11-24",
  body: { name: "a", type: "mass" },
  apiKeyId: "apke_1",
};

const of = (changes: Partial<FingerprintedRequest> = {}, id: OperationId = "create-unit"): string =>
  fingerprint(operations[id], { ...REQUEST, ...changes });

test("a fingerprint is a SHA-256, and that of an equal request is the same", () => {
  expect(of()).toMatch(/^[0-9a-f]{64}$/);
  expect(of({ body: { type: "mass", name: "a" } })).toBe(of());
});

test.each<[string, string]>([
  ["operation", of({}, "update-unit")],
  ["path", of({ path: { id: "unit_2" } })],
  ["version", of({ version: "2027-01-01" })],
  ["body", of({ body: { name: "b", type: "mass" } })],
  ["absence of a body", of({ body: null })],
])("a request with another %s has another one", (_, other) => {
  expect(other).not.toBe(of());
});

test("a request with another API key has another one only where its answer holds a secret", () => {
  expect(of({ apiKeyId: "apke_2" })).toBe(of());
  expect(of({ apiKeyId: "apke_2" }, "create-api-key")).not.toBe(of({}, "create-api-key"));
});
