import type { Response } from "../model.ts";
import { pascalCase } from "../print/identifier.ts";
import { referenceName } from "../resolve.ts";
import type { Schemas } from "./describe-schema.ts";

/** The name of the type of a list's items; null for an answer that is no list. */
export function itemOf({ schemaName }: Response, schemas: Schemas): string | null {
  const { properties } = schemas[schemaName ?? ""] ?? {};
  const item = properties?.["data"]?.items?.$ref;
  return properties?.["page_info"] === undefined || item === undefined ? null : pascalCase(referenceName(item));
}
