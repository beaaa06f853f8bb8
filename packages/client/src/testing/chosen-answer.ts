import { errorExamples } from "../generated/examples.ts";
import type { ExampleAnswer, ExampleOperation } from "./example-operation.ts";

/**
 * The answer of an operation that is chosen: its first example where nothing is.
 *
 * @param choice - The name of an example, `{ error: code }`, or undefined.
 * @throws TypeError - where the operation has no such example or error.
 */
export function chosenAnswer(operation: ExampleOperation, choice: unknown): ExampleAnswer {
  const { id, status, headers, examples, errorCodes } = operation;
  const names = Object.keys(examples);
  if (choice === undefined) return { status, headers, body: Object.values(examples)[0] ?? null };
  if (typeof choice === "string" && names.includes(choice)) return { status, headers, body: examples[choice] };
  const code = errorCodeOf(choice);
  const answer = code !== null && errorCodes.includes(code) ? errorExamples[code] : undefined;
  if (answer !== undefined) return answer;
  throw new TypeError(
    `The answer of ${id} must be one that the specification shows; got ${JSON.stringify(choice)}. ` +
      `Choose ${names.length === 0 ? "" : `an example (${names.join(", ")}) or `}` +
      `{ error } with one of its codes (${errorCodes.join(", ")}).`,
  );
}

function errorCodeOf(choice: unknown): string | null {
  const isError = typeof choice === "object" && choice !== null && "error" in choice;
  return isError && typeof choice.error === "string" ? choice.error : null;
}
