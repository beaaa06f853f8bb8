import { expect, test } from "vitest";
import { highlightCode } from "./highlight.ts";

test("tokens are marked by classes, and by no style of their own", async () => {
  const html = await highlightCode('{"a": 1}\n', "json");
  expect(html).toContain('<span class="t-constant">1</span>');
  expect(html).not.toContain("style=");
});

test("code in no language that is known is shown plain", async () => {
  expect(await highlightCode("a < b & c\n", "text")).toBe(
    '<pre class="code" tabindex="0"><code>a &lt; b &amp; c</code></pre>',
  );
});

test("an answer may be wrapped", async () => {
  expect(await highlightCode("x\n", "text", { isAnswer: true })).toBe(
    '<pre class="code answer" tabindex="0" data-pagefind-ignore><code>x</code></pre>',
  );
});

test("code about the placeholder keeps it, and goes where the reader's API is", async () => {
  const html = await highlightCode("echo YOUR_API_KEY https://api.augno.com\n", "sh", { isVerbatim: true });
  expect(html.match(/data-augno-\w+/g)).toEqual(["data-augno-origin"]);
});
