import { join } from "node:path";
import { generate } from "orval";
import { camelCase } from "../print/identifier.ts";
import type { Generator } from "./generator.ts";

/** `orval`: types, and a function over `fetch` for each operation. */
export const orval: Generator = {
  name: "orval",
  generate: async (bundle, project) => {
    const output = join(project, "src/client.ts");
    const options = {
      input: { target: bundle },
      output: { target: output, client: "fetch" as const, tsconfig: join(project, "tsconfig.json") },
    };
    await generate(options, project, { logLevel: "error" });
  },
  declarationOf: (operationId) => `export const ${camelCase(operationId)} = `,
};
