import { expect, test } from "vitest";
import { renderGuide } from "./render-guide.ts";

const options = { base: "/docs" };

test("links begin at the site's base, and headings have ids and are listed", async () => {
  const parts = [
    { kind: "prose", text: "## Two words\n\n[Errors](/errors/), [elsewhere](https://example.com/)\n" },
  ] as const;
  const { html, headings } = await renderGuide({ parts }, options);
  expect(html).toContain('<h2 id="two-words">Two words</h2>');
  expect(html).toContain('<a href="/docs/errors/">Errors</a>, <a href="https://example.com/">elsewhere</a>');
  expect(headings).toEqual([{ depth: 2, slug: "two-words", text: "Two words" }]);
});

test("code stands where its fence did, outside of paragraphs", async () => {
  const use = { kind: "shown", reason: "starts" } as const;
  const parts = [
    { kind: "prose", text: "One.\n\n" },
    { kind: "code", code: { grammar: "text", text: "npm start\n", use } },
    { kind: "prose", text: "\n\nTwo.\n" },
  ] as const;
  const { html } = await renderGuide({ parts }, options);
  expect(html.replaceAll("\n", "")).toBe(
    '<p>One.</p><pre class="code" tabindex="0"><code>npm start</code></pre><p>Two.</p>',
  );
});
