import { pointerParts, targetOf, toPointer, valueAt } from "../../documents/pointer.ts";
import { type AnyDocument, isObject } from "../../types/open-api.ts";
import { textOf } from "./text-of.ts";
import { code } from "./code.ts";

/** Parts of a pointer that a reader does not miss. */
const UNTOLD = new Set(["schema", "allOf", "anyOf", "oneOf", "not", "if", "then", "else"]);

/**
 * Names a part of a document as the subject of a sentence, in Markdown: `` `name` of `Unit` ``, `` Parameter `limit` ``,
 * `` The answer 200 ``.
 *
 * @param pointer - Into the document, as it was read.
 */
export function namePlace(document: AnyDocument, pointer: string): string {
  const parts = pointerParts(pointer);
  const [section, kind, name] = parts;
  if (section === "components" && kind !== undefined && name !== undefined) {
    const owner = kind === "parameters" ? parameterName(document, parts.slice(0, 3)) : code(name);
    return inComponent(kind, owner, parts.slice(3));
  }
  if (section !== "paths" && section !== "webhooks") return code(parts.at(-1) ?? "The document");
  const at = kind !== undefined && name === "parameters" ? 2 : 3;
  const [field, second, ...rest] = parts.slice(at);
  if (field === "parameters" && second !== undefined) {
    return ofParameter(parameterName(document, parts.slice(0, at + 2)), rest);
  }
  if (field === "requestBody") return ofBody("the request", "The request body", [second ?? "", ...rest]);
  if (field === "responses" && second !== undefined)
    return ofResponse(`the ${second} answer`, `The answer ${second}`, rest);
  if (field === "callbacks" && second !== undefined) return inCallback(code(second), rest.slice(2));
  return code([name?.toUpperCase(), kind].filter(Boolean).join(" "));
}

/** The pointer of a place, with parameters named by place and name rather than by number. */
export function stablePointer(document: AnyDocument, pointer: string): string {
  const parts = pointerParts(pointer);
  const index = parts.indexOf("parameters");
  if (!/^(?:paths|webhooks)$/.test(parts[0] ?? "") || index < 2 || index > 3 || parts[index + 1] === undefined)
    return pointer;
  const parameter = parameterAt(document, parts.slice(0, index + 2));
  if (parameter === undefined) return pointer;
  const named = [String(parameter["in"]), String(parameter["name"])];
  return toPointer([...parts.slice(0, index + 1), ...named, ...parts.slice(index + 2)]);
}

/** A part of the operation that a callback is. */
function inCallback(name: string, [section, field, ...rest]: string[]): string {
  if (section === "requestBody") return ofBody(`callback ${name}`, `Callback ${name}`, [field ?? "", ...rest]);
  if (section !== "responses" || field === undefined) return `Callback ${name}`;
  return ofResponse(`the ${field} answer to callback ${name}`, `The answer ${field} to callback ${name}`, rest);
}

function inComponent(kind: string, owner: string, rest: string[]): string {
  if (kind === "parameters") return ofParameter(owner, rest);
  if (kind === "headers") return ofParameter(`Header ${owner}`, rest, true);
  if (kind === "requestBodies") return ofBody(`request ${owner}`, `Request ${owner}`, rest);
  if (kind === "responses") return ofResponse(`answer ${owner}`, `Answer ${owner}`, rest);
  const field = fieldName(rest);
  return field === "" ? owner : `${code(field)} of ${owner}`;
}

function ofParameter(name: string, rest: string[], isNamed = false): string {
  const subject = isNamed ? name : `Parameter ${name}`;
  const field = fieldName(rest);
  return field === "" ? subject : `${code(field)} of ${subject[0]?.toLowerCase()}${subject.slice(1)}`;
}

function ofBody(genitive: string, subject: string, rest: string[]): string {
  // content, media type, schema
  const field = fieldName(rest.slice(2));
  return field === "" ? subject : `${code(field)} of ${genitive}`;
}

function ofResponse(genitive: string, subject: string, rest: string[]): string {
  const [section, name, ...below] = rest;
  if (section === "headers" && name !== undefined) return `Header ${code(name)} of ${genitive}`;
  return section === "content" ? ofBody(genitive, subject, [section, name ?? "", ...below]) : subject;
}

/** A path of fields, as `items[].name`. */
function fieldName(parts: readonly string[]): string {
  let name = "";
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? "";
    if (part === "properties") {
      const field = parts[++index];
      if (field !== undefined) name += name === "" ? field : `.${field}`;
    } else if (part === "items" || part === "prefixItems") {
      name += "[]";
    } else if (part === "additionalProperties" || part === "patternProperties") {
      name += name === "" ? "*" : ".*";
    } else if (!UNTOLD.has(part) && !/^\d+$/.test(part)) {
      break;
    }
  }
  return name;
}

function parameterName(document: AnyDocument, parts: readonly string[]): string {
  return code(textOf(parameterAt(document, parts)?.["name"] ?? parts.at(-1)));
}

function parameterAt(document: AnyDocument, parts: readonly string[]): Record<string, unknown> | undefined {
  const found = valueAt(document, parts);
  if (!isObject(found)) return undefined;
  const target = typeof found["$ref"] === "string" ? targetOf(document, found["$ref"]) : found;
  return isObject(target) ? target : undefined;
}
