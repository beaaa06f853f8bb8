import type { CataloguedError, ErrorCatalogue } from "./reading/error-catalogue.ts";
import { showValue } from "./wording/show-value.ts";
import type { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { type Answers, visitAnswers } from "./reading/visit-answers.ts";

const ERROR_STATUS = /^[45][0-9]{2}$/;

/** `augno/error-examples`: each error that can come is shown, and shown as the catalogue has it. */
export const errorExamples: StyleRule = {
  name: "error-examples",
  description:
    "Every error code that an operation can answer has an example under its status, and every example of an error " +
    "agrees with the catalogue `x-augno-errors`: its code is of the status it stands under, its `type` and " +
    "`is_transient` are the catalogue's, and its `doc_url` is the page `/errors/<code>` under `externalDocs`. " +
    "Only a response that is shared may show codes that the operation does not name.",
  visit: () => {
    // A shared response is looked at once for each status it stands under, not once for each operation.
    const seen = new Set<string>();
    return visitAnswers((answers, catalogue) => {
      const statuses = answers.responses.keys.filter((status) => ERROR_STATUS.test(status));
      for (const status of statuses) {
        const examples = errorExamplesOf(answers.responses.get(status));
        checkCoverage(answers, status, examples, catalogue);
        checkOwnership(answers, status, examples);
        for (const example of examples) {
          const place = `${status} ${example.location.absolutePointer}`;
          if (!seen.has(place)) checkExample(example, status, catalogue);
          seen.add(place);
        }
      }
    });
  },
};

function checkCoverage(
  { subject, codes, responses }: Answers,
  status: string,
  examples: SpecNode[],
  catalogue: ErrorCatalogue,
): void {
  const shown = new Set(examples.map((example) => example.get("code").text));
  const expected = codes.texts.filter((code) => String(catalogue.get(code)?.status) === status);
  for (const code of expected.filter((one) => !shown.has(one))) {
    responses
      .get(status)
      .reportUse(
        `${subject} must show an example of each error it answers; its ${status} has none of ${code}. ` +
          "Add one to the examples of the response.",
      );
  }
}

function checkOwnership(
  { subject, codesField, codes, responses }: Answers,
  status: string,
  examples: SpecNode[],
): void {
  if (responses.get(status).component !== undefined) return;
  for (const code of examples.map((example) => example.get("code"))) {
    if (code.text === undefined || codes.texts.includes(code.text)) continue;
    code.report(
      `The ${status} of ${subject}, which is not shared, must show only codes in "${codesField}"; got ${code.text}. ` +
        "Name the code there, or remove the example.",
    );
  }
}

function checkExample(example: SpecNode, status: string, catalogue: ErrorCatalogue): void {
  const code = example.get("code").text ?? "";
  const error = catalogue.get(code);
  if (error === undefined || String(error.status) !== status) {
    example
      .get("code")
      .report(
        `An example under ${status} must have a code that the catalogue x-augno-errors gives this status; ` +
          `got ${JSON.stringify(code)}${error === undefined ? "" : `, which is of ${error.status}`}. ` +
          "Correct the code, or move the example.",
      );
    return;
  }
  for (const [field, expected] of Object.entries(expectedFields(error))) {
    const actual = example.get(field);
    if (actual.value === expected) continue;
    actual.report(
      `"${field}" of an example of ${code} must be ${JSON.stringify(expected)}; ` +
        `got ${showValue(actual.value)}. Correct the example, or the catalogue x-augno-errors.`,
    );
  }
}

function expectedFields({ type, isTransient, docUrl }: CataloguedError): Record<string, unknown> {
  return { type, is_transient: isTransient, doc_url: docUrl };
}

function errorExamplesOf(response: SpecNode): SpecNode[] {
  return response
    .get("content")
    .children.flatMap((mediaType) => [
      ...mediaType.get("examples").children.map((example) => example.get("value")),
      ...(mediaType.has("example") ? [mediaType.get("example")] : []),
    ])
    .map((body) => body.get("error"));
}
