import type { BodyContract, OperationContract, ParameterContract } from "../operation-contract.ts";
import type { Attempt, Case } from "./case.ts";
import { exampleBody } from "./example-body.ts";
import { wrongTexts, wrongValues } from "./wrong-values.ts";

const SHOWN = 40;

/** A header whose wrong values are an error of their own. */
const VERSION = "Augno-Version";

/** A header that takes a code of those that the operation can answer. */
const SIMULATE = "Augno-Simulate";

/**
 * Every query parameter, header and field with values just outside its bounds and of another type, and query parameters
 * sent twice.
 */
export const parameterInvalid: Case = (operation) => [
  ...operation.parameters.filter((parameter) => parameter.in === "query").flatMap(ofQuery),
  ...operation.parameters
    .filter((parameter) => parameter.in === "header" && parameter.name !== VERSION)
    .flatMap((parameter) => ofHeader(parameter, operation)),
  ...(operation.body === null ? [] : ofBody(operation.body)),
];

function ofHeader({ name, schema }: ParameterContract, { errorCodes }: OperationContract): Attempt[] {
  const foreignCode = schema.enum?.map(String).find((code) => !errorCodes.includes(code));
  const values = [...wrongTexts(schema), ...(name === SIMULATE && foreignCode !== undefined ? [foreignCode] : [])];
  return (
    values
      // Blanks around a header's value are not part of it (RFC 9110, 5.5).
      .filter((value) => value === value.trim())
      .map((value) => ({
        name: shorten(`${name}: ${value}`),
        variation: { headers: { [name.toLowerCase()]: value } },
        param: name,
      }))
  );
}

function ofQuery(parameter: ParameterContract): Attempt[] {
  return wrongQueries(parameter).map((query) => ({
    name: shorten(`?${query}`),
    variation: { query },
    param: parameter.name,
  }));
}

function wrongQueries({ name, schema }: ParameterContract): string[] {
  const single = wrongTexts(schema).map((value) => `${name}=${encodeURIComponent(value)}`);
  return [...single, schema.type === "array" ? tooMany(name, schema) : [`${name}=1&${name}=1`]].flat();
}

/** One item more than a list takes, where a good item is known. */
function tooMany(name: string, { maxItems, items }: ParameterContract["schema"]): string[] {
  const item = items?.enum?.[0] ?? items?.minimum;
  return maxItems === undefined || item === undefined
    ? []
    : [Array.from({ length: maxItems + 1 }, () => `${name}=${item}`).join("&")];
}

function ofBody(body: BodyContract): Attempt[] {
  const example = exampleBody(body);
  if (example === undefined) return [];
  return body.fields.flatMap(({ name, schema }) =>
    wrongValues(schema).map((value) => ({
      name: shorten(`${name}: ${JSON.stringify(value)}`),
      variation: { body: JSON.stringify({ ...example, [name]: value }) },
      param: name,
    })),
  );
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
