import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { leanOpenapiFetch } from "./lean-openapi-fetch.ts";

const PATH = fileURLToPath(import.meta.resolve("openapi-fetch"));
const code = readFileSync(PATH, "utf8");
const { transform } = leanOpenapiFetch();

describe("openapi-fetch, built into the client", () => {
  test("is without what the client never calls", () => {
    const lean = transform(code, PATH) ?? "";
    expect(lean).toContain("response = await fetch(request);\n    return { data: response.body, response };");
    expect(lean).not.toMatch(/onRequest|globalMiddlewares|startsWith\("\?"\)|Call a GET/);
  });

  test("is refused where it is another version", () => {
    expect(() => transform(code.replaceAll("finalMiddlewares", "allMiddlewares"), PATH)).toThrow(
      'openapi-fetch must have "const finalMiddlewares = [...globalMiddlewares, ...requestMiddlewares];"; it has not. ' +
        "Adapt lean-openapi-fetch.ts to its new version.",
    );
  });

  test("is all that is changed", () => {
    expect(transform(code, "/elsewhere/index.mjs")).toBeUndefined();
  });
});
