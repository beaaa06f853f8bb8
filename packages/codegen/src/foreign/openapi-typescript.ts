import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import type { Generator } from "./generator.ts";

/** `openapi-typescript` as others call it, without the transform that `@augno/types` adds: types alone. */
export const openapiTypescript: Generator = {
  name: "openapi-typescript",
  generate: async (bundle, project) => {
    const types = astToString(await openapiTS(pathToFileURL(bundle), { silent: true }));
    mkdirSync(join(project, "src"));
    writeFileSync(join(project, "src/openapi.ts"), types);
  },
  declarationOf: (operationId) => `\n    ${JSON.stringify(operationId)}: {\n        parameters: {`,
};
