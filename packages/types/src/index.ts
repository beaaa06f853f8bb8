/**
 * The types of the Augno API. Every schema of the specification stands under its own name; `operations`, `paths` and
 * `components` are the whole document, in the form that openapi-fetch takes.
 *
 * @packageDocumentation
 */
export type { components, operations, paths } from "./generated/openapi.ts";
export type * from "./generated/schemas.ts";
