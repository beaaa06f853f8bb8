import { expect, test } from "vitest";
import { changelogFeed } from "./changelog-feed.ts";
import { changelogMarkdown } from "./markdown/changelog-markdown.ts";

const site = { address: "https://docs.test", base: "/docs" };
const changelog = {
  releases: [
    {
      id: "2027-02-02",
      version: "2027-02-01",
      date: "2027-02-02",
      changes: [
        { severity: "breaking", operations: ["list-units"], message: "`q` must have < 100 characters." },
        { severity: "neutral", operations: [], message: "Texts were mended." },
      ],
    },
    { id: "2026-11-24", version: "2026-11-24", date: "2026-11-24", changes: [] },
  ],
} as const;

test("the feed has an entry for each release, escaped", () => {
  expect(changelogFeed(site, "Augno API", changelog)).toBe(
    `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Augno API: changelog</title>
  <id>https://docs.test/changelog/</id>
  <link href="https://docs.test/changelog/"/>
  <link rel="self" href="https://docs.test/changelog/feed.xml"/>
  <author><name>Augno</name></author>
  <updated>2027-02-02T00:00:00Z</updated>
  <entry>
    <title>2027-02-01</title>
    <id>https://docs.test/changelog/#2027-02-02</id>
    <link href="https://docs.test/changelog/#2027-02-02"/>
    <updated>2027-02-02T00:00:00Z</updated>
    <content type="text">breaking (list-units): \`q\` must have &lt; 100 characters.
neutral: Texts were mended.</content>
  </entry>
  <entry>
    <title>2026-11-24</title>
    <id>https://docs.test/changelog/#2026-11-24</id>
    <link href="https://docs.test/changelog/#2026-11-24"/>
    <updated>2026-11-24T00:00:00Z</updated>
    <content type="text">Initial version.</content>
  </entry>
</feed>
`,
  );
});

test("the changelog's Markdown has a section for each release", () => {
  expect(changelogMarkdown(changelog)).toBe(
    "# Changelog\n\n## 2027-02-01\n\nReleased on 2027-02-02.\n\n" +
      "- breaking (`list-units`): `q` must have < 100 characters.\n- neutral: Texts were mended.\n\n" +
      "## 2026-11-24\n\nReleased on 2026-11-24.\n\nInitial version.\n",
  );
});
