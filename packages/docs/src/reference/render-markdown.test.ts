import { describe, expect, it } from "vitest";

import { headingId, renderInlineMarkdown, renderMarkdown } from "./render-markdown.ts";

const linkOf = (code: string): string | undefined => (code === "timeout" ? "/errors/timeout/" : undefined);

describe("renderMarkdown", () => {
  it.each([
    ["shows HTML as text", "A <b>bold</b> word", "<p>A &lt;b&gt;bold&lt;/b&gt; word</p>"],
    ["shows a script as text", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["gives headings ids", "## Rate `limits`", '<h2 id="rate-limits">Rate <code>limits</code></h2>'],
    ["leads from a code to its page", "`timeout`", '<p><a href="/errors/timeout/"><code>timeout</code></a></p>'],
    ["leaves other code alone", "`limit`", "<p><code>limit</code></p>"],
    ["puts no link into a link", "[`timeout`](/x/)", '<p><a href="/x/"><code>timeout</code></a></p>'],
  ])("%s", (_what, text, html) => {
    expect(renderMarkdown(text, { linkOf })).toBe(html);
  });
});

describe("renderInlineMarkdown", () => {
  it.each([
    ["leaves out the paragraph of a single one", "One `a`.", "One <code>a</code>."],
    ["keeps several", "One.\n\nTwo.", "<p>One.</p>\n<p>Two.</p>"],
    ["keeps what is none", "- one", "<ul>\n<li>one</li>\n</ul>"],
  ])("%s", (_what, text, html) => {
    expect(renderInlineMarkdown(text)).toBe(html);
  });
});

describe("headingId", () => {
  it.each([
    ["Requests and answers", "requests-and-answers"],
    ["409 Conflict", "409-conflict"],
    ["“Quoted”, and so on…", "quoted-and-so-on"],
  ])("%s is %s", (text, id) => {
    expect(headingId(text)).toBe(id);
  });
});
