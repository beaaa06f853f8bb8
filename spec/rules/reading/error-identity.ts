import { showValue } from "../wording/show-value.ts";
import type { SpecNode } from "./spec-node.ts";

/**
 * Reports each example of an error in a response that is of another request than the example of `Request-Id` beside it.
 * Without an example of the header there is nothing to compare with; `augno/body-examples` reports that.
 *
 * @param response - A response; one that shows no error is left alone.
 * @param seen - The comparisons that were made before, of examples that several responses share; it grows.
 */
export function checkErrorIdentity(response: SpecNode, seen: Set<string>): void {
  const requestId = response.get("headers", "Request-Id", "example").text;
  if (requestId === undefined) return;
  const examples = response.get("content").children.flatMap((body) => body.get("examples").children);
  for (const error of examples.map((example) => example.get("value", "error"))) {
    const comparison = `${error.location.absolutePointer} ${requestId}`;
    if (!seen.has(comparison)) checkError(error, requestId);
    seen.add(comparison);
  }
}

function checkError(error: SpecNode, requestId: string): void {
  const actual = error.get("request_id");
  if (actual.value !== undefined && actual.value !== requestId) {
    actual.report(
      `"request_id" of an example of an error must be the example of the header Request-Id, ${requestId}; ` +
        `got ${showValue(actual.value)}. Make them the same.`,
    );
  }
  const url = error.get("request_log_url");
  if (url.value === undefined || url.value === null || url.text?.endsWith(`/${requestId}`) === true) return;
  url.report(
    `"request_log_url" of an example of an error must end with the id of its request, /${requestId}, or be null; ` +
      `got ${showValue(url.value)}. Make them the same.`,
  );
}
