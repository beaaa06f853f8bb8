import type { Oas3Visitor } from "@redocly/openapi-core";
import { type ErrorCatalogue, readErrorCatalogue } from "./error-catalogue.ts";
import { SpecNode } from "./spec-node.ts";
import { UNROUTED_TYPE } from "../unrouted-type.ts";

/** What an operation, or the API off every operation, answers. */
export interface Answers {
  /** Who answers, for messages: the operationId, or `x-augno-unrouted`. */
  readonly subject: string;
  /** The field that lists the error codes, for messages. */
  readonly codesField: string;
  /** The error codes that can be answered. */
  readonly codes: SpecNode;
  /** The responses that are documented, by status. */
  readonly responses: SpecNode;
}

/**
 * Makes a visitor that calls `check` once for each operation that lists its error codes, and once for
 * `x-augno-unrouted`. An operation that does not list them is reported by `augno/extensions`.
 */
export function visitAnswers(check: (answers: Answers, catalogue: ErrorCatalogue) => void): Oas3Visitor {
  let catalogue: ErrorCatalogue = new Map();
  return {
    Root(root, context) {
      catalogue = readErrorCatalogue(SpecNode.of(root, context));
    },
    Operation(value, context) {
      const operation = SpecNode.of(value, context);
      const codesField = "x-augno-error-codes";
      if (!operation.has(codesField)) return;
      const subject = operation.get("operationId").text ?? String(context.key);
      const responses = operation.get("responses");
      check({ subject, codesField, codes: operation.get(codesField), responses }, catalogue);
    },
    [UNROUTED_TYPE](value: unknown, context) {
      const unrouted = SpecNode.of(value, context);
      const codesField = "error_codes";
      const responses = unrouted.get("responses");
      check({ subject: "x-augno-unrouted", codesField, codes: unrouted.get(codesField), responses }, catalogue);
    },
  };
}
