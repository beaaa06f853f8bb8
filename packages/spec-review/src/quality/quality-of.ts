import { targetOf } from "../documents/pointer.ts";
import { type AnyDocument, isObject } from "../types/open-api.ts";
import { placedOperations } from "../wire/usage/operations-in.ts";

/** How well a document is written. */
export interface Quality {
  /** Bodies and parameters that have an example. */
  shown: number;
  /** Bodies and parameters. */
  all: number;
  /** Where it does not keep our style guide; undefined where that is not for it. */
  style?: number | undefined;
}

/** Counts the parameters, request bodies and answers of all operations, and those that have an example. */
export function qualityOf(document: AnyDocument): Quality {
  const parts = placedOperations(document).flatMap(({ operation }) => {
    const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
    const bodies = [operation.requestBody, ...Object.values(operation.responses ?? {})].flatMap((holder) => {
      const content = resolve(document, holder)["content"];
      return isObject(content) ? Object.values(content) : [];
    });
    return [...parameters, ...bodies];
  });
  return { shown: parts.filter((part) => isShown(document, part)).length, all: parts.length };
}

function isShown(document: AnyDocument, part: unknown): boolean {
  const node = resolve(document, part);
  const schema = resolve(document, node["schema"]);
  return [node, schema].some((holder) => holder["example"] !== undefined || holder["examples"] !== undefined);
}

function resolve(document: AnyDocument, value: unknown): Record<string, unknown> {
  const reference = isObject(value) ? value["$ref"] : undefined;
  const target = typeof reference === "string" ? targetOf(document, reference) : value;
  return isObject(target) ? target : {};
}
