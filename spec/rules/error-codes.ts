import type { ErrorCatalogue } from "./reading/error-catalogue.ts";
import { showValue } from "./wording/show-value.ts";
import type { StyleRule } from "./style-rule.ts";
import { type Answers, visitAnswers } from "./reading/visit-answers.ts";

const STATUS = /^[1-5][0-9]{2}$/;
const ERROR_STATUS = /^[45]/;

/** `augno/error-codes`: the codes and the error statuses of an operation agree, by the catalogue. */
export const errorCodes: StyleRule = {
  name: "error-codes",
  description:
    "An operation names every error code it can answer in `x-augno-error-codes`, and documents exactly the statuses " +
    "that the catalogue `x-augno-errors` gives these codes: each by itself, never as `4XX` or `default`. The same " +
    "holds for `x-augno-unrouted`. So a client knows before it calls which errors can come.",
  visit: () =>
    visitAnswers((answers, catalogue) => {
      checkCodes(answers, catalogue);
      checkStatuses(answers, catalogue);
    }),
};

function checkCodes({ subject, codesField, codes }: Answers, catalogue: ErrorCatalogue): void {
  for (const code of codes.children) {
    if (code.text !== undefined && catalogue.has(code.text)) continue;
    code.report(
      `"${codesField}" of ${subject} must name codes of the catalogue x-augno-errors; got ${showValue(code.value)}. ` +
        "Correct its spelling, or add it to the catalogue.",
    );
  }
}

function checkStatuses({ subject, codesField, codes, responses }: Answers, catalogue: ErrorCatalogue): void {
  const expected = new Map(
    codes.texts.flatMap((code) => {
      const error = catalogue.get(code);
      return error === undefined ? [] : [[String(error.status), code]];
    }),
  );
  for (const [status, code] of expected) {
    if (responses.has(status)) continue;
    responses.report(
      `${subject} must document ${status}, the status of ${code}; its responses are ${responses.keys.join(", ")}. ` +
        `Add the response, or take the code out of "${codesField}".`,
    );
  }
  for (const status of responses.keys) {
    if (!STATUS.test(status)) {
      responses
        .get(status)
        .reportUse(
          `${subject} must document each status by itself; got "${status}". ` +
            `Write a response for each status of the codes in "${codesField}".`,
        );
    } else if (ERROR_STATUS.test(status) && !expected.has(status)) {
      responses
        .get(status)
        .reportUse(
          `${subject} must document only the error statuses of the codes in "${codesField}"; got ${status}. ` +
            "Name the code it is answered with, or remove the response.",
        );
    }
  }
}
