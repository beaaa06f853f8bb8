import { expect, test } from "vitest";
import { reference } from "../generated/reference.ts";
import { parseGuide } from "./parse-guide.ts";

const HEAD = "---\ntitle: A guide\ndescription: Of {{rate-limit}} things.\norder: 3\n---\n\n";
const sources = { reference, recordings: { weigh: { first: "{\n}\n" } } };
const parse = (text: string, id = "weigh") => parseGuide(id, HEAD + text, sources);

test("a guide has its title, its address and its facts", () => {
  expect(parse("At most {{limit-maximum}}.\n")).toMatchObject({
    id: "weigh",
    url: "/guides/weigh/",
    isGuide: true,
    title: "A guide",
    label: "A guide",
    description: "Of 100 things.",
    order: 3,
    body: "At most 1000.\n",
  });
});

test("the quickstart stands at the root, and is no guide", () => {
  expect(parse("", "quickstart")).toMatchObject({ url: "/quickstart/", isGuide: false });
});

test("the output of a run is what was recorded, and what is hidden is not in the text", () => {
  const text = "```ts run=first hidden\nf();\n```\n\nIt prints:\n\n```json output=first\n```\n";
  expect(parse(text).body).toBe("It prints:\n\n```json\n{\n}\n```\n");
});

test("samples and recorded answers are in the text as code", () => {
  const { body } = parse("```samples list-units\n```\n\n```recorded list-units\n```\n");
  for (const part of ["curl:\n\n```sh\ncurl ", "Python:\n\n```py\n", '```json\n{\n  "object": "list",'])
    expect(body).toContain(part);
});

test("a table is one of Markdown, with the specification's rows", () => {
  const { body } = parse("```table errors\n```\n");
  const [head, line, ...rows] = body.trim().split("\n");
  expect([head, line]).toEqual(["| Code | Status | What it means |", "| --- | --- | --- |"]);
  expect(rows).toHaveLength(reference.errors.length);
});

test("a table that is none is told", () => {
  expect(() => parse("```table weights\n```\n")).toThrow(
    '"table weights" must name a table of packages/docs/src/guides/tables.ts; there is none.',
  );
});

test("a guide without a head is told", () => {
  expect(() => parseGuide("weigh", "Text.\n", sources)).toThrow(
    "weigh.md must begin with its title, description and order between two lines of ---; it does not.",
  );
});
