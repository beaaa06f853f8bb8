import { fileURLToPath } from "node:url";

/** The file of our specification that every site shows. */
export const SPECIFICATION = fileURLToPath(import.meta.resolve("@augno/spec/openapi.yaml"));
