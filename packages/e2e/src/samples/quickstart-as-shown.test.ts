import { languages } from "@augno/docs/samples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, type DocsInBrowser, openDocs } from "../docs/docs-in-browser.ts";
import { readText } from "../repository.ts";
import { PRINT_JSON } from "./print-json.ts";
import { programFolder } from "./program-folder.ts";
import { requiredPrograms } from "./required-programs.ts";

const folder = programFolder();
let docs: DocsInBrowser;
beforeAll(async () => {
  if (!CHROMIUM.isSkipped) docs = await openDocs();
});
afterAll(async () => {
  folder.remove();
  await docs?.close();
});

/** What the quickstart, as its author gave it, says is answered. */
const bundle = JSON.parse(readText("spec/generated/openapi.json")) as {
  components: { examples: Record<string, { value: { data: unknown } }> };
}; // the part of our own bundle that is read below
const first = bundle.components.examples["unit-list"]?.value ?? expect.unreachable("the list of units has an example");

/** What a script of a site does that knows who reads: it puts their key in each place for one. */
const PUT_KEY = (key: string): void => {
  for (const place of document.querySelectorAll("[data-augno-key]")) place.textContent = key;
};

describe.each(languages)(
  "the quickstart's first request in $title, copied from the page of a local server",
  (language) => {
    const program = requiredPrograms(language.programs);
    const isSkipped = CHROMIUM.isSkipped || program.isSkipped;
    test.skipIf(isSkipped)(`runs as it stands, with the reader's key${CHROMIUM.note}${program.note}`, async () => {
      const source = await docs.open("/quickstart/", async ({ page, complaints }) => {
        const samples = page.locator("[data-samples]").first();
        await samples.locator(`label[for$="-${language.id}"]`).click();
        await page.evaluate(PUT_KEY, docs.server.keys.sandbox_secret);
        expect(await complaints()).toEqual([]);
        return samples.locator("pre:visible").textContent();
      });
      const file = folder.write(`first${language.fileExtension}`, `${source}\n`);
      const { stdout, ...finished } = await folder.run(program.path(), file, {
        NODE_OPTIONS: `--import=${PRINT_JSON}`,
      });
      expect(finished).toEqual({ code: 0, stderr: "" });
      expect([first, first.data]).toContainEqual(JSON.parse(stdout));
    });
  },
);

test.skipIf(CHROMIUM.isSkipped)(`the quickstart's first request stands above the fold${CHROMIUM.note}`, async () => {
  await docs.open(
    "/quickstart/",
    async ({ page }) => {
      const box = await page.locator("[data-samples] pre:visible").first().boundingBox();
      expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    },
    { viewport: { width: 1280, height: 800 } },
  );
});
