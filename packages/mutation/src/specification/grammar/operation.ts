import { becomes } from "../changes/change.ts";
import { description, example, flag, missingWord, name, oneOf, reference, summary } from "./leaves.ts";
import { schema } from "./schema.ts";
import { all, entries, fields, items, leaf, mutation, nothing, type Shape } from "./shape.ts";

/** A parameter. */
export const parameter: Shape = all(
  fields({
    name: name("parameter"),
    in: leaf("parameter", (place) => [becomes(place, place === "query" ? "header" : "query")]),
    required: flag("required"),
    description,
    style: leaf("parameter", (style) => [becomes(style, "pipeDelimited")]),
    explode: flag("parameter"),
    schema,
    example,
    examples: entries("example", example),
  }),
  madeRequired,
);

/** A header of an answer. */
export const header = fields({ description, required: flag("required"), schema, example });

const content = entries(
  "body",
  fields({
    schema: (given, place) =>
      "$ref" in (given as object)
        ? fields({ $ref: reference("reference", ({ schemas }) => schemas) })(given, place)
        : schema(given, place),
    examples: entries("example", fields({ $ref: nothing, summary, value: example })),
    example,
  }),
  { isRenamed: true },
);

/** An answer. */
export const response = fields({ description, headers: entries("header", fields({ $ref: nothing })), content });

/** Answers by their status. */
export const responses: Shape = entries(
  "status",
  (given, place) =>
    "$ref" in (given as object)
      ? fields({ $ref: reference("status", (words) => words.responses) })(given, place)
      : response(given, place),
  { isRenamed: true },
);

const operation = fields({
  operationId: name("operation id"),
  summary,
  description,
  deprecated: flag(),
  tags: items(
    "tag",
    oneOf("tag", ({ tags }) => tags),
  ),
  security: items("security", nothing),
  parameters: items("parameter", (given, place) => ("$ref" in (given as object) ? [] : parameter(given, place))),
  requestBody: fields({ description, required: flag("required"), content }),
  responses,
  "x-augno-event-type": oneOf("event type", ({ eventTypes }) => eventTypes),
  "x-augno-key-types": items(
    "key type",
    nothing,
    missingWord(({ keyTypes }) => keyTypes),
  ),
  "x-augno-roles": items(
    "role",
    nothing,
    missingWord(({ roles }) => roles),
  ),
  "x-augno-error-codes": items(
    "error code",
    nothing,
    missingWord(({ errorCodes }) => errorCodes),
  ),
});

/** The operations of a path, by their method. */
export const pathItem = all(entries("path", operation), withOtherMethods);

function madeRequired(given: unknown, { pointer }: Parameters<Shape>[1]): ReturnType<Shape> {
  if ("required" in (given as object)) return [];
  const edits = [{ pointer: [...pointer, "required"], set: true }];
  return [{ kind: "required", pointer, words: "made required", edits }];
}

function withOtherMethods(item: unknown, { pointer }: Parameters<Shape>[1]): ReturnType<Shape> {
  const methods = Object.keys(item as object);
  const other = ["get", "put", "post"].find((method) => !methods.includes(method)) ?? "patch";
  return methods.map((method) => {
    const change = { words: `${method} becomes ${other}`, edit: { rename: other } };
    return mutation("path", [...pointer, method], change);
  });
}
