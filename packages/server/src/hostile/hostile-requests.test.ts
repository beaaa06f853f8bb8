import { expect, test } from "vitest";
import { errorCatalogue } from "../generated/errors.ts";
import { operations } from "../generated/operations.ts";
import type { Operation } from "../operation.ts";
import { attack } from "./attack.ts";

/** What is kept in memory on purpose is kept when the server is warm; this much may come and go. */
const MAX_GROWTH = 24 * 1024 * 1024;

test("5000 hostile requests are answered as the contract has it, each recorded once, and leave nothing in memory", async () => {
  const { sent, answers, growth } = await attack({ seed: 4, requests: 5000 });
  expect(sent).toBeGreaterThanOrEqual(5000);
  expect(growth).toBeLessThan(MAX_GROWTH);

  // They reach every operation and every error, or they would show nothing.
  const successes = Object.values<Operation>(operations).map(({ id, status }) => `${id} ${status}`);
  const missed = [...successes, ...Object.keys(errorCatalogue), "replayed"].filter((answer) => !answers.has(answer));
  expect(missed).toEqual([]);
});
