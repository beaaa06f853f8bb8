import * as fc from "fast-check";
import { CURSOR, cursorForm, LATENCY, SIMULATE, VERSION } from "../../bounds/meaning-of-parameter.ts";
import { IN_HEADER } from "../../bounds/texts-of-parameter.ts";
import type { NamedContract } from "../../contract-of.ts";
import { newestApiVersion } from "../../generated/api.ts";
import type { ParameterContract } from "../../operation-contract.ts";
import { valueOfSchema } from "../values/value-of-schema.ts";

/** No answer is waited for longer, in milliseconds. */
const LONGEST_WAIT = 5;

/** Makes texts of a parameter of the query or a header that its operation takes; several for a list. */
export function validTexts(operation: NamedContract, parameter: ParameterContract): fc.Arbitrary<string[]> {
  return ownTexts(operation, parameter.name) ?? textsOfSchema(parameter);
}

/** Of what the specification tells more than a schema does. */
function ownTexts(operation: NamedContract, name: string): fc.Arbitrary<string[]> | undefined {
  switch (name) {
    case CURSOR:
      return fc.stringMatching(cursorForm(operation)).map((text) => [text]);
    case VERSION:
      return fc.constant([newestApiVersion]);
    case SIMULATE:
      // What comes too fast is sent again, also where that is only simulated.
      return fc
        .constantFrom(...operation.errorCodes.filter((code) => code !== "rate_limit_exceeded"))
        .map((text) => [text]);
    case LATENCY:
      return fc.integer({ min: 0, max: LONGEST_WAIT }).map((wait) => [String(wait)]);
    default:
      return undefined;
  }
}

function textsOfSchema({ in: place, schema }: ParameterContract): fc.Arbitrary<string[]> {
  if (place === "header" && schema.type === "string" && schema.pattern === undefined && schema.enum === undefined)
    return fc.stringMatching(/^[!-~]([ -~]{0,40}[!-~])?$/).map((text) => [text]);
  const texts = valueOfSchema(schema).map((value) => [value].flat().map(String));
  return place === "header" ? texts.filter((all) => all.every((text) => IN_HEADER.test(text))) : texts;
}
