import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operationNamer } from "./affected-operations.ts";
import { sampleReview } from "./sample-review.ts";

interface Ours {
  openapi: string;
  paths: Record<string, Record<string, unknown>>;
}

const text = readFileSync(new URL("../../../../spec/generated/openapi.json", import.meta.url), "utf8");
const ours = JSON.parse(text) as Ours; // has passed the style guide
const { "/v1/core/account": _gone, ...paths } = ours.paths;
const docsUrl = "https://docs.test";

function named(base: Ours, head: Ours, operation: string): unknown[] {
  const input = sampleReview();
  const reviewed = {
    ...input.reviewed,
    base: { ...input.reviewed.base, document: base },
    head: { ...input.reviewed.head, document: head },
  };
  const [change] = input.reviewed.shown;
  if (change === undefined) throw new Error("The sample must have a change.");
  return operationNamer({ ...input, reviewed, docsUrl })({ ...change, operations: [operation] }).named;
}

describe("an operation that a change affects", () => {
  it("is named by its method, and leads to its page", () => {
    expect(named(ours, ours, "list-request-logs")).toEqual([
      {
        name: "list-request-logs",
        method: "requestLogs.list",
        link: "https://docs.test/api/request-logs/list-request-logs/",
      },
    ]);
  });

  it("leads nowhere where it is gone, and has no page", () => {
    expect(named(ours, { ...ours, paths }, "retrieve-account")).toEqual([
      { name: "retrieve-account", method: "account.retrieve", link: undefined },
    ]);
  });
});
