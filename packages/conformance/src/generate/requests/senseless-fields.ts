import { meaningOfField } from "../../bounds/meaning-of-field.ts";
import type { NamedContract } from "../../contract-of.ts";
import type { OperationId } from "../../generated/operation-events.ts";
import { systemUnits } from "../../generated/system-units.ts";
import type { GeneratedRequest } from "./generated-request.ts";

/** What fields of a body mean beside each other, where each alone would do. */
const TOGETHER: Partial<Record<OperationId, (request: GeneratedRequest) => string[]>> = {
  "create-api-key": ({ body = {} }) => [
    ...(body["type"] === "publishable" && body["role"] !== "read_only" ? ["role"] : []),
    ...(body["type"] === "secret" && hasOrigins(body["allowed_origins"]) ? ["allowed_origins"] : []),
  ],
  "convert-unit": ({ path, body = {} }) =>
    typeOf(path?.["id"]) === undefined || typeOf(path?.["id"]) !== typeOf(body["to_unit_id"]) ? ["to_unit_id"] : [],
};

/** Whose meaning hangs on other fields alone. */
const ONLY_TOGETHER: ReadonlySet<string> = new Set(["to_unit_id"]);

/**
 * The fields of a request, which keeps the specification's schemas, that cannot be carried out, so that it is refused with
 * `validation_failed`; in no order.
 */
export function senselessFields(operation: NamedContract, request: GeneratedRequest): string[] {
  const { body = {} } = request;
  const alone = (operation.body?.fields ?? []).filter((field) => {
    if (!Object.hasOwn(body, field.name) || ONLY_TOGETHER.has(field.name)) return false;
    return meaningOfField(operation.id, field, body[field.name], undefined).code === "validation_failed";
  });
  const together = TOGETHER[operation.id]?.(request) ?? [];
  return [...new Set([...alone.map(({ name }) => name), ...together])];
}

function hasOrigins(origins: unknown): boolean {
  return Array.isArray(origins) && origins.length > 0;
}

/** What a unit that every account has measures; undefined where there is no such unit. */
function typeOf(id: unknown): string | undefined {
  return systemUnits.find((unit) => unit.id === id)?.type;
}
