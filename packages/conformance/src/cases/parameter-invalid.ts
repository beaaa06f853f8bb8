import type { ParameterContract } from "../operation-contract.ts";
import type { Attempt, Case } from "./case.ts";

/** Every query parameter with values just outside its bounds, of another type, and sent twice. */
export const parameterInvalid: Case = ({ parameters }) => {
  const attempts = parameters
    .filter((parameter) => parameter.in === "query")
    .flatMap((parameter) => wrongQueries(parameter).map((query) => attemptOf(parameter.name, query)));
  return attempts.length > 0 ? attempts : { notReachable: "the operation has no query parameters" };
};

function attemptOf(param: string, query: string): Attempt {
  return { name: query.length > 40 ? `?${query.slice(0, 40)}…` : `?${query}`, variation: { query }, param };
}

function wrongQueries({ name, schema }: ParameterContract): string[] {
  const values = schema.type === "integer" ? wrongIntegers(schema) : wrongTexts(schema);
  const twice = `${name}=1&${name}=1`;
  return [...values.map((value) => `${name}=${encodeURIComponent(value)}`), twice];
}

function wrongIntegers({ minimum, maximum }: ParameterContract["schema"]): string[] {
  const outside = [minimum === undefined ? [] : [minimum - 1], maximum === undefined ? [] : [maximum + 1]].flat();
  return ["ten", "1.5", "1e1", "0x1", " 1", "", ...outside.map(String)];
}

function wrongTexts(schema: ParameterContract["schema"]): string[] {
  if (schema.enum !== undefined)
    return ["", "conformance", ...schema.enum.slice(0, 1).map((value) => value.toUpperCase())];
  const short = schema.minLength === undefined || schema.minLength === 0 ? [] : ["x".repeat(schema.minLength - 1)];
  return schema.maxLength === undefined ? short : [...short, "x".repeat(schema.maxLength + 1)];
}
