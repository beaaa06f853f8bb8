import { expect, it } from "vitest";
import type { AnyDocument } from "../types/open-api.ts";
import { reviewDocuments } from "../review-documents.ts";
import { reports } from "./reports.ts";

/** What a document of a stranger may call its parts, to be read as something else where it is shown. */
const NAME =
  'x<script>alert(1)</script>`|@octocat **b** [l](javascript:1) [l\\](javascript:1)\n::error::y %0A & "q" \'\n```\n# h';

function documentWith(type: string): AnyDocument {
  const schema = { type: "object", required: [NAME], properties: { [NAME]: { type, default: NAME } } };
  const parameter = { name: NAME, in: "query", schema: { type, enum: [NAME, type] } };
  const answer = { description: NAME, headers: { [NAME]: { schema } }, content: { "application/json": { schema } } };
  const operation = { operationId: NAME, parameters: [parameter], responses: { "200": answer } };
  return { openapi: "3.1.0", info: { title: NAME, version: "1" }, paths: { [`/${NAME}`]: { get: operation } } };
}

const [base, head] = ["string", "integer"].map((type) => ({
  label: type,
  document: documentWith(type),
  sourceOf: () => ({ file: "a.yaml", line: 1 }),
}));
if (base === undefined || head === undefined) throw new Error("There must be two documents.");
const input = { reviewed: await reviewDocuments(base, head), problems: [] };

it("keeps a hostile name in code, in Markdown", () => {
  const told = reports.md(input);
  expect(told).toContain("alert(1)");
  const outside = told.replaceAll(/^ *```diff$[^]*?^ *```$/gm, "").replaceAll(/`[^`\n]*`/g, "");
  expect(outside).not.toMatch(/<script|octocat|javascript|::error|^# /m);
});

it("keeps a hostile name in an annotation, for GitHub", () => {
  for (const line of reports.github(input).trimEnd().split("\n")) {
    expect(line).toMatch(/^::(?:error|notice) file=a\.yaml,line=1,title=[a-z-]+::/);
  }
});

it("keeps a hostile name as text, in a page", () => {
  expect(reports.html(input)).not.toMatch(/<script|<a /);
});

it("links to nothing, in SARIF", () => {
  expect(JSON.parse(reports.sarif(input))).toHaveProperty(
    "runs.0.results.0.message.text",
    expect.not.stringContaining("]("),
  );
});
