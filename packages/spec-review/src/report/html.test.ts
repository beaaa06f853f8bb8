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

  it("loads nothing and runs nothing", () => {
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(/);
  });
});
