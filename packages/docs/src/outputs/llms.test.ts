import { expect, test } from "vitest";
import { llmsFull, llmsIndex } from "./llms.ts";
import type { SitePage } from "./site-page.ts";

const site = { address: "https://docs.test", base: "" };
const introduction = {
  title: "Augno API",
  summary: "The API for manufacturers.",
  notes: ["Send a key.", "Send JSON."],
};
const pages: SitePage[] = [
  {
    path: "/errors/timeout/",
    title: "timeout",
    description: "It took too long.",
    section: "Errors",
    markdown: "# timeout\n",
  },
  { path: "/", title: "Augno", description: "Begin here.", section: "Start", markdown: "# Augno\n\nHello." },
];

test("the index lists each section that has pages, with a link to each page's Markdown", () => {
  expect(llmsIndex(site, introduction, pages)).toBe(
    "# Augno API\n\n> The API for manufacturers.\n\n- Send a key.\n- Send JSON.\n\n" +
      "## Start\n\n- [Augno](https://docs.test/index.md): Begin here.\n\n" +
      "## Errors\n\n- [timeout](https://docs.test/errors/timeout.md): It took too long.\n",
  );
});

test("the full text has every page under its address", () => {
  expect(llmsFull(site, introduction, pages)).toBe(
    "# Augno API\n\n> The API for manufacturers.\n\n- Send a key.\n- Send JSON.\n\n---\n\n" +
      "Source: https://docs.test/errors/timeout/\n\n# timeout\n\n---\n\n" +
      "Source: https://docs.test/\n\n# Augno\n\nHello.\n",
  );
});
