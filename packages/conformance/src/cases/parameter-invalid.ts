import type { BodyContract, ParameterContract } from "../operation-contract.ts";
import type { Attempt, Case } from "./case.ts";
import { exampleBody } from "./example-body.ts";
import { wrongTexts, wrongValues } from "./wrong-values.ts";

const SHOWN = 40;

/** Every query parameter and field with values just outside its bounds and of another type, and parameters sent twice. */
export const parameterInvalid: Case = ({ parameters, body }) => {
  const attempts = [
    ...parameters.filter((parameter) => parameter.in === "query").flatMap(ofQuery),
    ...(body === null ? [] : ofBody(body)),
  ];
  return attempts.length > 0 ? attempts : { notReachable: "the operation has neither query parameters nor a body" };
};

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
