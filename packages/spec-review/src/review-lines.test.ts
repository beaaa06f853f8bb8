import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { openBase, openHead } from "./documents/open-document.ts";
import { reviewDocuments } from "./review-documents.ts";

const folder = mkdtempSync(join(tmpdir(), "spec-review-"));

const BASE = `openapi: 3.1.0
info:
  title: Things
  version: "1"
servers:
  - url: https://api.example.com
security:
  - key: []
paths:
  /things:
    $ref: "#/components/pathItems/Things"
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
    other:
      type: http
      scheme: basic
  parameters:
    Page:
      name: page
      in: query
      schema:
        type: string
  pathItems:
    Things:
      get:
        operationId: list-things
        parameters:
          - $ref: "#/components/parameters/Page"
          - name: colour
            in: query
            schema:
              type: string
              enum:
                - red
                - green
          - name: limit
            in: query
            schema:
              type: integer
              maximum: 10
        responses:
          "200":
            description: The things.
            content:
              application/json:
                schema:
                  oneOf:
                    - $ref: "#/components/schemas/Thing"
                    - type: object
                      properties:
                        none:
                          type: boolean
  schemas:
    Thing:
      type: object
      required:
        - id
      properties:
        id:
          type: string
        size:
          type: object
          additionalProperties:
            type: integer
`;

describe("the line of a change", () => {
  it.each<[what: string, from: string | RegExp, to: string, inYaml: string, inJson: string]>([
    ["a bound", "maximum: 10", "maximum: 5", "maximum: 5", '"maximum": 5'],
    ["a value that came", "- red", "- red\n                - blue", "- blue", '"blue",'],
    ["a value that went", "                - red\n", "", "enum:", '"enum": ['],
    ["a parameter that went", /          - name: colour[^]*?green\n/, "", "parameters:", '"parameters": ['],
    ["a shared parameter", "in: query\n", "in: query\n      required: true\n", "required: true", '"required": true,'],
    ["a field that must be there", "- id", "- id\n        - size", "- size", '"size"'],
    [
      "null as a type",
      "type: boolean",
      "type:\n                            - boolean\n                            - 'null'",
      "- 'null'",
      '"null"',
    ],
    ["a field of a branch", "type: boolean", "type: integer", "type: integer", '"type": "integer"'],
    ["a server", "api.example.com", "example.org", "- url: https://example.org", '"url": "https://example.org"'],
    ["a way to authenticate", "  - key: []\n", "  - key: []\n    other: []\n", "other: []", '"other": []'],
    ["a security scheme", "scheme: bearer", "scheme: basic", "scheme: basic", '"scheme": "basic"'],
  ])("is that of %s, in YAML and in JSON", async (_what, from, to, inYaml, inJson) => {
    const head = BASE.replace(from, to);
    expect(await linesOf(head, "yaml")).toEqual([inYaml]);
    expect(await linesOf(JSON.stringify(parse(head), null, 2), "json")).toEqual([inJson]);
  });
});

async function linesOf(head: string, ending: string): Promise<string[]> {
  const files = [join(folder, "base.yaml"), join(folder, `head.${ending}`)] as const;
  writeFileSync(files[0], BASE);
  writeFileSync(files[1], head);
  const { review } = await reviewDocuments(openBase(folder, files[0]), await openHead(folder, files[1]));
  return review.changes.map(({ source }) => head.split("\n")[(source?.line ?? 0) - 1]?.trim() ?? "");
}
