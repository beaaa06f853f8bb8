import type { Document } from "@augno/codegen/src/document.ts";
import { operationsIn } from "./operations-in.ts";

/** Words of the specification, of which a mutation puts another in the place of the right one. */
export interface Vocabulary {
  readonly errorCodes: readonly string[];
  readonly eventTypes: readonly string[];
  readonly keyTypes: readonly string[];
  readonly roles: readonly string[];
  readonly tags: readonly string[];
  readonly schemas: readonly string[];
  readonly examples: readonly string[];
  readonly responses: readonly string[];
  /** Of fields and parameters. */
  readonly names: readonly string[];
}

/** Reads the words from a bundle. */
export function vocabularyOf(document: Document): Vocabulary {
  const operations = operationsIn(document).map(({ operation }) => operation);
  const { schemas = {}, parameters = {}, examples = {}, responses = {} } = document.components;
  return {
    errorCodes: Object.keys(document["x-augno-errors"]),
    eventTypes: Object.keys(document["x-augno-event-types"]),
    keyTypes: distinct(operations.flatMap((operation) => operation["x-augno-key-types"])),
    roles: distinct(operations.flatMap((operation) => operation["x-augno-roles"])),
    tags: (document.tags ?? []).map(({ name }) => name),
    schemas: Object.keys(schemas).toSorted(),
    examples: Object.keys(examples).toSorted(),
    responses: Object.keys(responses).toSorted(),
    names: distinct([
      ...Object.values(schemas).flatMap(({ properties }) => Object.keys(properties ?? {})),
      ...Object.values(parameters).map(({ name }) => name),
    ]).toSorted(),
  };
}

/** The word after another, and the first after the last; the first where the other is none of them. */
export function otherWord(words: readonly string[], word: unknown): string | undefined {
  const at = words.indexOf(String(word));
  const other = words[(at + 1) % words.length];
  return other === word ? undefined : other;
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
