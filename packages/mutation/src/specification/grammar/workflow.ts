import { description, name, summary, value } from "./leaves.ts";
import { schema } from "./schema.ts";
import { entries, fields, items, type Shape } from "./shape.ts";

const fact = value("workflow");
const facts = entries("workflow", fact);

const security = items("workflow", fields({ schemeName: fact, values: facts }));

const step = fields({
  stepId: name("workflow"),
  description,
  operationId: name("workflow"),
  parameters: items("workflow", fields({ name: name("workflow"), in: fact, value: fact })),
  requestBody: fields({ contentType: fact, payload: facts }),
  successCriteria: items("workflow", fields({ condition: fact, context: fact, type: fact })),
  outputs: facts,
  "x-security": security,
});

/** What a workflow asks its caller for is no part of the API. */
const inputs: Shape = (given, place) =>
  schema(given, place).map((mutation) => ({ ...mutation, kind: kindOf(mutation.kind) }));

function kindOf(kind: ReturnType<Shape>[number]["kind"]): typeof kind {
  return kind === "description" ? kind : "workflow";
}

/** A document of Arazzo. */
export const workflowDocument = fields({
  arazzo: value("version"),
  info: fields({ title: summary, version: value("version"), summary, description }),
  sourceDescriptions: items("workflow", fields({ name: name("workflow"), type: fact, url: fact })),
  workflows: items(
    "workflow",
    fields({
      workflowId: name("workflow"),
      summary,
      description,
      inputs,
      "x-security": security,
      steps: items("workflow", step),
      outputs: facts,
    }),
  ),
});
