import { createClient } from "@hey-api/openapi-ts";
import { join } from "node:path";
import { camelCase } from "../print/identifier.ts";
import type { Generator } from "./generator.ts";

/** `@hey-api/openapi-ts`: types, its `fetch` client, and a function for each operation. */
export const heyApi: Generator = {
  name: "@hey-api/openapi-ts",
  generate: async (bundle, project) => {
    await createClient({
      input: bundle,
      output: { path: join(project, "src"), tsConfigPath: join(project, "tsconfig.json") },
      plugins: ["@hey-api/typescript", "@hey-api/client-fetch", "@hey-api/sdk"],
      logs: { level: "silent", file: false },
    });
  },
  declarationOf: (operationId) => `export const ${camelCase(operationId)} = `,
  // The runtime that it copies beside its output, in `client/` and `core/`, hands on `undefined` as if left out. What
  // it makes of the document meets the option.
  unmet: { exactOptionalPropertyTypes: false },
};
