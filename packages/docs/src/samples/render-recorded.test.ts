import { expect, test } from "vitest";
import { renderRecorded } from "./render-recorded.ts";

test("an answer leads from its status, headers and fields to the reference, and from its id to its log", async () => {
  const html = await renderRecorded("list-units", { base: "/docs" });
  for (const address of ["#response-200", "#header-200-Request-Id", "#response-200-data.ratio_numerator"])
    expect(html).toContain(`href="/docs/api/units/list-units/${address}"`);
  expect(html).toContain('href="/docs/quickstart/#monitoring-your-requests">rq_');
});

test("an answer without a body says so", async () => {
  expect(await renderRecorded("delete-unit", { base: "/" })).toContain("204 No Content</a>");
  expect(await renderRecorded("delete-unit", { base: "/" })).toContain("No body.");
});

test("what is no operation is told", async () => {
  await expect(renderRecorded("weigh-units", { base: "" })).rejects.toThrow(
    '"weigh-units" must be an operation of the specification; there is none.',
  );
});
