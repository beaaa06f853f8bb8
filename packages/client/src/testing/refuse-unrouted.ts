import { unroutedExamples } from "../generated/examples.ts";
import { toResponse } from "./to-response.ts";

/**
 * The API's answer to a request that no operation takes: 405 where its path answers other methods, else 404. What the
 * example says of another request, its message and `Allow`, is written anew.
 *
 * @param methods - Those that the path answers.
 */
export function refuseUnrouted(method: string, path: string, methods: readonly string[]): Response {
  if (methods.length === 0) {
    return refusal(method, 404, `There is no ${method} ${path}. Check the path against the reference.`);
  }
  const allowed = methods.join(", ");
  const response = refusal(method, 405, `${path} does not answer ${method}; it answers ${allowed}. Use one of these.`);
  response.headers.set("Allow", allowed);
  return response;
}

function refusal(method: string, status: 404 | 405, message: string): Response {
  const example = unroutedExamples[status];
  if (example === undefined) {
    throw new Error(
      `The specification must show the answer ${status} to what no operation takes; it does not. Add one.`,
    );
  }
  const { error } = example.body as { error: object }; // an ErrorResponse, as every error's example
  return toResponse(method, { ...example, body: { error: { ...error, message } } });
}
