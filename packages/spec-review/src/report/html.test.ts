import { describe, expect, it } from "vitest";
import { html } from "./html.ts";
import { sampleReview } from "./sample-review.ts";

describe("a review as a page", () => {
  const page = html(sampleReview());

  it("tells every change", () => {
    expect(page).toContain("<h3>Parameter <code>limit</code> is at most 500; it was at most 1000.</h3>");
    expect(page).toContain("<h3><code>colour</code> of <code>Unit</code> was added.</h3>");
  });

  it("shows what is in a name as text", () => {
    expect(page).toContain("The description of <code>&lt;Unit&gt;</code> was rewritten.");
    expect(page).not.toContain("<Unit>");
  });

  it("leads to the documentation as it would become", () => {
    expect(
      html({ ...sampleReview(), docsUrl: "https://docs.test", docsArchive: "https://archive.test/?a&b" }),
    ).toContain(
      '<p class="quality">The documentation as it would become: <a href="https://docs.test/">to be read</a> or <a href="https://archive.test/?a&amp;b">to be downloaded</a>.</p>',
    );
    expect(page).not.toContain("The documentation");
  });

  it("loads nothing and runs nothing", () => {
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(/);
  });
});
