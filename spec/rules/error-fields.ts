import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** The fields that repeat the first item of `errors`. */
const REPEATED = ["code", "message", "param"];

/** The one code whose error is about a quota. */
const OVER_QUOTA = "limit_exceeded";

/** `augno/error-fields`: the fields of an error's example agree with one another. */
export const errorFields: StyleRule = {
  name: "error-fields",
  description:
    "In an example of an error, `code`, `message` and `param` are those of the first item of `errors`; where `errors` is " +
    "empty, `param` is null. `quota` is not null exactly where the code is `limit_exceeded`. So a client that reads only " +
    "the first problem reads the same as one that reads all.",
  visit: () => ({
    Example(value, context) {
      checkError(SpecNode.of(value, context).get("value", "error"));
    },
    MediaType(value, context) {
      checkError(SpecNode.of(value, context).get("example", "error"));
    },
  }),
};

function checkError(error: SpecNode): void {
  const errors = error.get("errors");
  if (!Array.isArray(errors.value)) return;
  if (errors.value.length > 0) checkRepetition(error, errors.get(0));
  else if (error.get("param").value !== null) {
    const param = error.get("param");
    param.report(
      `"param" of an example of an error must be null where "errors" is empty; got ${showValue(param.value)}. ` +
        'Name the field in "errors" too, or make it null.',
    );
  }
  checkQuota(error.get("quota"), error.get("code").text ?? "");
}

function checkRepetition(error: SpecNode, first: SpecNode): void {
  for (const field of REPEATED) {
    const actual = error.get(field);
    const expected = first.get(field).value;
    if (actual.value === expected) continue;
    actual.report(
      `"${field}" of an example of an error must be that of the first of its "errors", ${showValue(expected)}; ` +
        `got ${showValue(actual.value)}. Make them the same.`,
    );
  }
}

function checkQuota(quota: SpecNode, code: string): void {
  const isThere = quota.value !== null && quota.value !== undefined;
  if (isThere === (code === OVER_QUOTA)) return;
  quota.report(
    `"quota" of an example of ${code} must ${isThere ? "" : "not "}be null, as ` +
      `${isThere ? `only ${OVER_QUOTA} has one` : "it is about a quota"}; got ${showValue(quota.value)}. ` +
      "Correct the quota, or the code.",
  );
}
