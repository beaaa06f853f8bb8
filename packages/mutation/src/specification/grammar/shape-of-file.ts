import { example, summary } from "./leaves.ts";
import { header, parameter, pathItem, response } from "./operation.ts";
import { errors, eventTypes, idPrefixes, laws, quotas, root, systemUnits, unrouted } from "./root.ts";
import { schema } from "./schema.ts";
import { fields, type Shape } from "./shape.ts";
import { workflowDocument } from "./workflow.ts";

const SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/^openapi\.yaml$/, root],
  [/^paths\//, pathItem],
  [/^schemas\//, schema],
  [/^parameters\//, parameter],
  [/^headers\//, header],
  [/^responses\//, response],
  [/^examples\//, fields({ summary, value: example })],
  [/^workflows\/.*\.arazzo\.yaml$/, workflowDocument],
  [/^errors\.yaml$/, errors],
  [/^event-types\.yaml$/, eventTypes],
  [/^id-prefixes\.yaml$/, idPrefixes],
  [/^laws\.yaml$/, laws],
  [/^quotas\.yaml$/, quotas],
  [/^system-units\.yaml$/, systemUnits],
  [/^unrouted\.yaml$/, unrouted],
];

/** What is in a file of the specification, by its path in spec/; undefined for one that tells nothing of the API. */
export function shapeOfFile(path: string): Shape | undefined {
  return SHAPES.find(([pattern]) => pattern.test(path))?.[1];
}
