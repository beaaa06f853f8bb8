import { describe, expect, test } from "vitest";
import { reference } from "../generated/reference.ts";
import type { SitePage } from "./site-page.ts";
import { sitePages } from "./site-pages.ts";

const first: SitePage = {
  path: "/",
  title: "Augno",
  description: "Begin here.",
  section: "Start",
  markdown: "# Augno\n",
};
const pages = sitePages({
  reference,
  changelog: { releases: [{ id: "2026-11-24", version: "2026-11-24", date: "2026-11-24", changes: [] }] },
  written: [first],
  samplesOf: ({ id }) => [{ language: "curl", title: "curl", grammar: "sh", text: `curl ${id}` }],
  eventOf: (type) => ({ object: "event", type }),
  base: "/docs",
});
const markdownOf = (path: string) => pages.find((page) => page.path === path)?.markdown ?? "";

describe("the pages of the site", () => {
  test("are what is written by hand, the reference, each error and event, and the changelog", () => {
    expect(pages.map(({ path }) => path)).toEqual([
      "/",
      "/api/",
      ...reference.resources.flatMap(({ slug, operationIds }) => [
        `/api/${slug}/`,
        ...operationIds.map((id) => `/api/${slug}/${id}/`),
      ]),
      "/api/schemas/",
      "/api/promises/",
      "/errors/",
      ...reference.errors.map(({ code }) => `/errors/${code}/`),
      "/events/",
      ...reference.eventTypes.map(({ type }) => `/events/${type}/`),
      "/changelog/",
    ]);
  });

  test("each begin with a heading, and are described in one line", () => {
    for (const { markdown, description } of pages) {
      expect(markdown).toMatch(/^# \S/);
      expect(description).toMatch(/^\S[^\n]*[.!?]$/);
    }
  });
});

describe.each(reference.operations)(
  "the Markdown of $id",
  ({ id, resource, parameters, body, responses, errorCodes }) => {
    const markdown = markdownOf(`/api/${resource}/${id}/`);

    test("names every parameter, field, status, header and error, and has the samples", () => {
      const success = responses.filter(({ status }) => status < 400).map(({ schemaName }) => schemaName ?? "");
      const names = [
        ...parameters.map(({ name }) => name),
        ...(body?.schema.fields ?? []).map(({ name }) => name),
        ...success.flatMap((name) => reference.schemas[name]?.fields ?? []).map(({ name }) => name),
        ...responses.flatMap(({ headers }) => headers).map(({ name }) => name),
        ...errorCodes,
      ];
      expect(names.filter((name) => !markdown.includes(`\`${name}\``))).toEqual([]);
      expect(responses.filter(({ status }) => !markdown.includes(`### ${status}\n`))).toEqual([]);
      expect(markdown).toContain(`\`\`\`sh\ncurl ${id}\n\`\`\``);
    });
  },
);

test("a field is described with its type, its bounds and its default", () => {
  expect(markdownOf("/api/units/create-unit/")).toContain(
    "\n- `ratio_denominator` (string, optional): The denominator of the ratio to the base unit; not zero. Must be a decimal " +
      'number as a string, with at most 30 digits before and after the point, such as "2.5". Left out, it is `"1"`.\n',
  );
});

test("a list's bounds are told with the values of its items, where these have no fields of their own", () => {
  const markdown = markdownOf("/api/request-logs/list-request-logs/");
  expect(markdown).toMatch(
    /\n- `status_code_classes\[\]` \(query, optional\): [^\n]*Must be a list of 1 to 3 items, each one of 2xx, 4xx, 5xx\.\n/,
  );
  expect(markdown).toMatch(/\n- `data` \(list of object\): (?![^\n]*Must be)[^\n]*\n {2}- `id` \(/);
});

test("a field of several types is told with all of them", () => {
  expect(markdownOf("/api/schemas/")).toContain("\n- `old_value` (string or boolean or list of string or null): ");
});

test("nested fields stand below theirs", () => {
  expect(markdownOf("/api/units/list-units/")).toMatch(/\n- `page_info` \(object\): [^\n]*\n {2}- `next_cursor` \(/);
});

test("the types' Markdown has every one of them, and the promises' every one", () => {
  const types = Object.keys(reference.schemas).filter(
    (name) => !markdownOf("/api/schemas/").includes(`\n## ${name}\n\n`),
  );
  const laws = reference.laws.filter(({ name }) => !markdownOf("/api/promises/").includes(`\n- \`${name}\`: `));
  const quotas = reference.quotas.filter(
    ({ limit, noun }) => !markdownOf("/api/promises/").includes(`: at most ${limit} ${noun}. `),
  );
  expect([types, laws, quotas]).toEqual([[], [], []]);
});

test("an error's Markdown tells its status, what to do and who answers it", () => {
  const markdown = markdownOf("/errors/limit_exceeded/");
  expect(markdown).toContain(
    "- Status: 403\n- Type: `invalid_request_error`\n- Sending the same request again does not help.",
  );
  expect(markdown).toContain("## What to do\n\nRevoke a key");
  expect(markdown).toContain("- [Create an API key](/docs/api/api-keys/create-api-key.md): `POST /v1/auth/api-keys`");
});

test("an event's Markdown tells which operations leave it, or that any can", () => {
  expect(markdownOf("/events/unit.created/")).toContain(
    "## Left by\n\n- [Create a unit](/docs/api/units/create-unit.md)",
  );
  expect(markdownOf("/events/request.rejected/")).toContain("Any operation can leave it.");
  expect(markdownOf("/events/unit.created/")).toContain(
    '## Example\n\n```json\n{\n  "object": "event",\n  "type": "unit.created"\n}\n```',
  );
});
