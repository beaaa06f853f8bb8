import { breaksOfErrors } from "./breaks-of-errors.ts";
import { callerOf, PROLOGUE } from "./caller.ts";
import { compileCaller } from "./compile-caller.ts";
import { type DifferingParts, differingParts, type Side } from "./differing-parts.ts";
import { fragmentAt } from "./fragment-at.ts";
import type { AnyDocument } from "./open-api.ts";
import { printType } from "./print-type.ts";
import type { TypeBreak } from "./type-break.ts";
import { typesOf } from "./types-of.ts";
import { usesOfSchemas } from "./uses-of-schemas.ts";

/**
 * Compiles a caller that is written against the base with the types of the head, and tells what does not compile any more. The
 * types are those of `@augno/types`, for whatever document; what is alike on both sides is left out.
 *
 * @param base - The document that callers know, with components under their own names.
 * @throws Error where the compiler has something against the generated types themselves.
 */
export async function reviewTypes(base: AnyDocument, head: AnyDocument): Promise<TypeBreak[]> {
  const parts = differingParts(base, head);
  const lines = callerOf(parts, usesOfSchemas(parts.base.schemas, parts.base.operations.values()));
  if (lines.length === 0) return [];
  const [baseTypes, headTypes] = await Promise.all([typesOf(parts, parts.base), typesOf(parts, parts.head)]);
  const prologue = PROLOGUE.split("\n").length - 1;
  const code = lines.map((line, at) => line.code.replace(" _", ` _${at}`)).join("\n");
  const errors = await compileCaller({
    "caller.ts": `${PROLOGUE}${code}\n`,
    "base.ts": referToHead(baseTypes, parts.head),
    "head.ts": headTypes,
    "names.ts": namesOf(parts),
  });
  const strange = errors.filter(({ file, line }) => file !== "caller.ts" || line <= prologue);
  if (strange.length > 0) {
    const told = strange.map(({ file, line, text }) => `  ${file}:${line} ${text.slice(0, 300)}`).slice(0, 10);
    throw new Error(`The types of both sides must compile by themselves; they do not:\n${told.join("\n")}`);
  }
  return breaksOfErrors(
    errors.map((error) => ({ ...error, line: error.line - prologue })),
    lines,
    (at) => ({ was: typeAt(base, at), is: typeAt(head, at) }),
  );
}

function typeAt(document: AnyDocument, pointer: string): string | undefined {
  const fragment = fragmentAt(document, pointer);
  return fragment === undefined ? undefined : printType(fragment);
}

/**
 * Has the base's types refer to the head's where the head has a schema of the name, so that a difference is met once, where it
 * stands, and not wherever something refers to it.
 */
function referToHead(types: string, head: Side): string {
  const names = new Set([...head.schemas.keys()].map((name) => JSON.stringify(name)));
  const text = types.replaceAll(/\bcomponents\["schemas"\]\[("(?:[^"\\]|\\.)*")\]/g, (reference, name: string) =>
    names.has(name) ? `HeadComponents["schemas"][${name}]` : reference,
  );
  return `import type { components as HeadComponents } from "./head.ts";\n${text}`;
}

function namesOf({ head }: DifferingParts): string {
  const operations = [...head.operations.values()];
  const names = operations.flatMap(({ operationId, method, path }) => [
    ...(operationId === undefined ? [] : [operationId]),
    // Whatever it is called, by its method and path it can be called.
    `${method.toUpperCase()} ${path}`,
  ]);
  const union = (all: string[]): string => all.map((name) => JSON.stringify(name)).join(" | ") || "never";
  return `export type OperationNames = ${union(names)};\nexport type PathNames = ${union(operations.map(({ path }) => path))};\n`;
}
