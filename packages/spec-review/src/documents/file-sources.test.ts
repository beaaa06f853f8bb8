import { describe, expect, it } from "vitest";
import { fileSources } from "./file-sources.ts";

const YAML = `openapi: 3.1.1
paths:
  /things:
    get:
      operationId: list-things
`;
const JSON_TEXT = JSON.stringify({ paths: { "/things": { get: { operationId: "list-things" } } } }, null, 2);

describe("the lines of one file", () => {
  it.each([
    ["YAML", YAML, "/paths/~1things/get/operationId", 5],
    ["JSON", JSON_TEXT, "/paths/~1things/get/operationId", 5],
    ["what is gone, by what is above it", YAML, "/paths/~1things/get/summary", 4],
    ["the whole document", YAML, "", 1],
  ])("are told of %s", (_what, text, pointer, line) => {
    expect(fileSources("api.yaml", text)(pointer)).toStrictEqual({ file: "api.yaml", line });
  });
});
