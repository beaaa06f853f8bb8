import { expect, test } from "vitest";
import { languages } from "./languages.ts";
import { renderSamples } from "./render-samples.ts";

test("every language can be chosen, the first is, and each program stands behind its choice", async () => {
  const html = await renderSamples("list-units");
  const parts = [...html.matchAll(/value="(\w+)"( checked)?><label for="[^"]*">([^<]*)<\/label><div class="sample">/g)];
  expect(parts.map(([, id, checked, title]) => ({ id, isChosen: checked !== undefined, title }))).toEqual(
    languages.map(({ id, title }, at) => ({ id, isChosen: at === 0, title })),
  );
});

test("an operation that was not recorded is told, with what to do", async () => {
  await expect(renderSamples("weigh-units")).rejects.toThrow(
    'weigh-units must have a recording of its sample; it has none. Run "pnpm record".',
  );
});
