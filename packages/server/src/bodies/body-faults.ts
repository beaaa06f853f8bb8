import type { ErrorObject as SchemaError } from "ajv";
import type { FieldFault } from "../errors/api-error.ts";
import { enumerate } from "../errors/enumerate.ts";
import { MAX_FAULTS } from "../errors/max-faults.ts";
import { quote } from "../errors/quote.ts";
import { remedyOf } from "../errors/remedy-of.ts";
import { toParam } from "../errors/to-param.ts";
import type { BodyField, RequestBody } from "../operation.ts";
import { describeValue } from "./describe-value.ts";
import { escapeSegment, fieldPath, unescapeSegment } from "./field-path.ts";
import type { FoundKey } from "./find-keys.ts";
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
 * @param keys Its fields that hold an API key and must not. Of one that breaks the schema too, only that is told.
 */
export function bodyFaults(
  operation: BodyContract,
  body: object,
  errors: readonly SchemaError[],
  keys: readonly FoundKey[] = [],
): FieldFault[] {
  const places = new Map(Object.keys(body).map((name, place) => [name, place]));
  const faulty: { readonly place: number; readonly tell: () => FieldFault }[] = [];
  const note = (pointer: string, tell: () => FieldFault): void => {
    faulty.push({ place: places.get(firstSegment(pointer)) ?? places.size, tell });
  };
  const broken = new Set<string>();
  for (const error of errors) {
    const pointer = pointerOf(error);
    if (broken.has(pointer)) continue;
    broken.add(pointer);
    note(pointer, () => faultOf(operation, pointer, error.keyword, valueAt(body, pointer)));
  }
  for (const { pointer, text } of keys) if (!broken.has(pointer)) note(pointer, () => keyFault(pointer, text));
  return faulty
    .toSorted((a, b) => a.place - b.place)
    .slice(0, MAX_FAULTS)
    .map(({ tell }) => tell());
}

/** Where the field stands that an error is about; what is missing or too much is said beside the place of its object. */
function pointerOf({ instancePath, keyword, params }: SchemaError): string {
  if (keyword === "required") return `${instancePath}/${escapeSegment(String(params["missingProperty"]))}`;
  if (keyword === "additionalProperties")
    return `${instancePath}/${escapeSegment(String(params["additionalProperty"]))}`;
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

function keyFault(pointer: string, text: string): FieldFault {
  const path = fieldPath(pointer);
  return {
    param: toParam(path),
    code: "parameter_invalid",
    message: `${quote(path)} must not hold an API key, which is a secret; got ${quote(text)}. Send another text.`,
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
