import type { Document } from "./document.ts";

/**
 * Gives what a reference points to, or the value itself where it is none.
 *
 * @param document - The bundle, in which every reference begins with `#/components/`.
 * @param value - A value, or `{ $ref }`.
 * @throws Error where the reference leads nowhere.
 */
export function resolve<T extends object>(document: Document, value: T | { $ref: string }): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T; // no $ref: it is the T
  const [kind, name] = referenceParts(value.$ref);
  // Which kind holds what type is for the caller to know, who names it by T.
  const section = (document.components as unknown as Record<string, Record<string, T>>)[kind];
  const target = section?.[name];
  if (target === undefined) {
    throw new Error(`"${value.$ref}" must point to a component of the bundle; there is none. Correct the reference.`);
  }
  return resolve(document, target);
}

/** The component's name that a reference such as `#/components/schemas/Unit` points to. */
export function referenceName(ref: string): string {
  return referenceParts(ref)[1];
}

function referenceParts(ref: string): [kind: string, name: string] {
  const match = /^#\/components\/([a-zA-Z]+)\/([A-Za-z0-9._-]+)$/.exec(ref);
  if (match?.[1] === undefined || match[2] === undefined) {
    throw new Error(
      `"${ref}" must have the form #/components/<kind>/<name>. Move what it points to into a file of its own.`,
    );
  }
  return [match[1], match[2]];
}
