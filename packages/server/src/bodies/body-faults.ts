import type { ErrorObject as SchemaError } from "ajv";
import type { FieldFault } from "../errors/api-error.ts";
import { enumerate } from "../errors/enumerate.ts";
import { MAX_FAULTS } from "../errors/max-faults.ts";
import { quote } from "../errors/quote.ts";
import { remedyOf } from "../errors/remedy-of.ts";
import { toParam } from "../errors/to-param.ts";
import type { BodyField, RequestBody } from "../operation.ts";
import { describeValue } from "./describe-value.ts";
import { fieldPath, unescapeSegment } from "./field-path.ts";
import { pointerTemplate } from "./pointer-template.ts";

/** What of an operation its body's faults are told with. */
export interface BodyContract {
  /** The specification's `operationId`. */
  readonly id: string;
  readonly body: RequestBody;
}

/**
 * Tells what is wrong with the fields of a body, one fault a field: those that came in the order they came, then those
 * that are missing; of more than an error lists, the first.
 *
 * @param body An object; that it is none is not a field's fault.
 * @param errors What the specification's schema finds wrong with it.
 */
export function bodyFaults(operation: BodyContract, body: object, errors: readonly SchemaError[]): FieldFault[] {
  const places = new Map(Object.keys(body).map((name, place) => [name, place]));
  const faulty = new Map<string, { readonly keyword: string; readonly place: number }>();
  for (const error of errors) {
    const pointer = pointerOf(error);
    const place = places.get(firstSegment(pointer)) ?? places.size;
    if (!faulty.has(pointer)) faulty.set(pointer, { keyword: error.keyword, place });
  }
  return [...faulty]
    .toSorted(([, a], [, b]) => a.place - b.place)
    .slice(0, MAX_FAULTS)
    .map(([pointer, { keyword }]) => faultOf(operation, pointer, keyword, valueAt(body, pointer)));
}

/** Where the field stands that an error is about; what is missing or too much is said beside the place of its object. */
function pointerOf({ instancePath, keyword, params }: SchemaError): string {
  if (keyword === "required") return `${instancePath}/${escape(String(params["missingProperty"]))}`;
  if (keyword === "additionalProperties") return `${instancePath}/${escape(String(params["additionalProperty"]))}`;
  return instancePath;
}

function faultOf(operation: BodyContract, pointer: string, keyword: string, value: unknown): FieldFault {
  const field = operation.body.fields.find((candidate) => candidate.pointer === pointerTemplate(pointer));
  if (keyword === "additionalProperties" || field === undefined) return unknownField(operation, pointer);
  return keyword === "required" ? missingField(pointer, field) : invalidField(pointer, field, value);
}

function unknownField({ id, body }: BodyContract, pointer: string): FieldFault {
  const parent = pointerTemplate(pointer.slice(0, pointer.lastIndexOf("/")));
  const known = body.fields
    .filter((field) => field.pointer !== "" && field.pointer.slice(0, field.pointer.lastIndexOf("/")) === parent)
    .map((field) => field.pointer.slice(parent.length + 1));
  const path = fieldPath(pointer);
  return {
    param: toParam(path),
    code: "parameter_unknown",
    message: `${quote(path)} is not a field of ${id}; it takes ${enumerate(known)}. Leave it out, or correct its spelling.`,
  };
}

function missingField(pointer: string, { expected }: BodyField): FieldFault {
  const path = fieldPath(pointer);
  return {
    param: toParam(path),
    code: "parameter_missing",
    message: `${quote(path)} must be there: ${expected}. Send it.`,
  };
}

function invalidField(pointer: string, field: BodyField, value: unknown): FieldFault {
  const path = fieldPath(pointer);
  return {
    param: toParam(path),
    code: "parameter_invalid",
    message: `${quote(path)} must be ${field.expected}; got ${describeValue(value)}. ${remedyOf(field)}`,
  };
}

function valueAt(body: object, pointer: string): unknown {
  let value: unknown = body;
  for (const segment of pointer.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return undefined;
    // Of an object that JSON.parse made, only its own members were sent.
    value = Object.getOwnPropertyDescriptor(value, segment)?.value;
  }
  return value;
}

function firstSegment(pointer: string): string {
  return unescapeSegment(pointer.split("/")[1] ?? "");
}

function escape(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
