import { type ExampleAnswers, operationExamples } from "../generated/examples.ts";
import { beyondPage } from "./beyond-page.ts";
import { chosenAnswer } from "./chosen-answer.ts";
import type { ExampleAnswer, ExampleOperation } from "./example-operation.ts";
import { findRoute } from "./find-route.ts";
import { type RecordedRequest, recordRequest } from "./recorded-request.ts";
import { refuseUnrouted } from "./refuse-unrouted.ts";
import { toResponse } from "./to-response.ts";

/** A `fetch` that keeps what it was asked. */
export interface ExampleFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Every request so far, the first one first. */
  readonly requests: readonly RecordedRequest[];
}

/**
 * Makes a `fetch` that answers each operation with the success that the specification shows, or with what is chosen for
 * it, and any other path or method as the API does. It sends nothing, whatever the address, checks neither key nor
 * parameters, and keeps nothing: a unit that is created is not in the list after it. A list has the page that is shown;
 * at a cursor there is nothing more. A client tries an error that may pass again, and waits as long as the example of
 * `Retry-After` asks: give it `maxRetries: 0` to have the error at once.
 *
 * @param answers - By operationId, the name of an example or an error of the operation by its code.
 * @throws TypeError - where an operation, example or error is chosen that there is not.
 */
export function createExampleFetch(answers: ExampleAnswers = {}): ExampleFetch {
  const table = answerTable(answers);
  const requests: RecordedRequest[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { method, signal } = request;
    const { pathname, searchParams } = new URL(request.url);
    const { operation, methods } = findRoute(method, pathname);
    requests.push(await recordRequest(request, operation?.id ?? null));
    signal.throwIfAborted();
    const answer = operation === null ? undefined : table.get(operation);
    if (answer === undefined) return refuseUnrouted(method, pathname, methods);
    return toResponse(method, searchParams.has("cursor") ? beyondPage(answer) : answer);
  };
  return Object.assign(fetch, { requests });
}

/** What each operation is answered with. */
function answerTable(answers: ExampleAnswers): Map<ExampleOperation, ExampleAnswer> {
  // As a program without types may pass it.
  const choices: Readonly<Record<string, unknown>> = { ...answers };
  const ids = operationExamples.map(({ id }) => id);
  for (const id of Object.keys(choices)) {
    if (!ids.includes(id)) {
      throw new TypeError(`"${id}" must be an operation of the API; there is none. Choose among ${ids.join(", ")}.`);
    }
  }
  return new Map(operationExamples.map((operation) => [operation, chosenAnswer(operation, choices[operation.id])]));
}
