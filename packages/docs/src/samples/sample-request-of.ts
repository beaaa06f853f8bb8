import type { Operation, Parameter } from "../reference/reference.ts";
import type { SampleQueryValue, SampleRequest } from "./sample-request.ts";

/**
 * The request that shows an operation: the first example of its body, and of the query what must be there and how many
 * items a page has.
 *
 * @param path - Values of the path's parameters by their names.
 */
export function sampleRequestOf(operation: Operation, path: Readonly<Record<string, string>>): SampleRequest {
  const { id, method, path: route, body, parameters, clientMethod, isList } = operation;
  const query = parameters.filter((parameter) => parameter.in === "query" && isShown(parameter));
  const example = body?.examples[0];
  return {
    operationId: id,
    method,
    route,
    path,
    query: Object.fromEntries(query.map((parameter) => [parameter.name, exampleOf(operation, parameter)])),
    ...(example === undefined ? {} : { body: example.value }),
    clientMethod,
    isList,
    answerName: answerNameOf(operation),
  };
}

function isShown({ name, isRequired }: Parameter): boolean {
  return isRequired || name === "limit";
}

function exampleOf({ id }: Operation, { name, example }: Parameter): SampleQueryValue {
  if (example === undefined) throw new Error(`"${name}" of ${id} must have an example; it has none. Add one in spec/.`);
  return example as SampleQueryValue; // the style guide holds examples to their schemas, which a query can write
}

function answerNameOf({ responses, successStatus }: Operation): string | null {
  const name = responses.find(({ status }) => status === successStatus)?.schemaName ?? null;
  return name === null ? null : name.charAt(0).toLowerCase() + name.slice(1);
}
