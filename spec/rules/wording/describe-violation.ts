import type { ErrorObject } from "ajv/dist/2020.js";
import { showValue } from "./show-value.ts";

/**
 * Says in a sentence which part of an extension is wrong, what it must be, and what came.
 *
 * @param error - What ajv found in the object of all extensions at one place, by name.
 * @param path - The keys and indexes from that object to the part: first the name of the extension.
 * @param here - The place in words, such as `an operation`.
 */
export function describeViolation(error: ErrorObject, [name, ...path]: string[], here: string): string {
  const { keyword, message, params, propertyName, data } = error;
  const missing = String(params["missingProperty"]);
  // Only the object of all extensions has no name, and only an absence can be wrong with it.
  if (name === undefined) return `"${missing}" must stand at ${here}; it is absent.`;

  const subject = path.length === 0 ? `"${name}"` : `"${name}" at ${path.join(".")}`;
  if (propertyName !== undefined) {
    return `A key of ${subject} ${message}; got ${showValue(propertyName)}.`;
  }
  switch (keyword) {
    case "required":
      return `${subject} must have "${missing}"; it is absent.`;
    case "additionalProperties":
      return `${subject} must have no fields but those described; got ${showValue(params["additionalProperty"])}.`;
    case "enum":
      return `${subject} must be one of ${JSON.stringify(params["allowedValues"])}; got ${showValue(data)}.`;
    case "const":
      return `${subject} must be ${JSON.stringify(params["allowedValue"])}; got ${showValue(data)}.`;
    default:
      return `${subject} ${message}; got ${showValue(data)}.`;
  }
}
