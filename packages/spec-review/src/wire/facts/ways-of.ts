import { type AnyDocument, isObject } from "../../types/open-api.ts";
import { toPointer } from "../../documents/pointer.ts";
import type { PlacedOperation } from "../usage/operations-in.ts";
import { fieldOf, listOf } from "./fact.ts";
import { code } from "../wording/code.ts";

/** What stands for no credentials at all. */
const NOTHING = "no credentials";

/** One of the ways in which an operation may be called: all of these schemes at once. */
export interface Way {
  /** The scopes that each scheme must have, by the scheme's name. */
  schemes: Map<string, string[]>;
  /** How the schemes are written in the document, by what they are called. */
  written: Map<string, string>;
  /** How it is told, in Markdown. */
  name: string;
  /** Where it stands, as a pointer; for an operation that says nothing of it, at the document's root. */
  at: string;
}

/**
 * In which ways an operation may be called.
 *
 * @param renamed - What schemes are to be called, where not by their own names.
 */
export function waysOf(
  document: AnyDocument,
  { operation, at }: Pick<PlacedOperation, "operation" | "at">,
  renamed: ReadonlyMap<string, string> = new Map(),
): Way[] {
  const isOwn = operation["security"] !== undefined;
  const requirements = isOwn ? operation["security"] : fieldOf(document, "security");
  const place = isOwn ? `${at}/security` : "/security";
  if (!Array.isArray(requirements) || requirements.length === 0) {
    return [{ schemes: new Map(), written: new Map(), name: NOTHING, at: isOwn ? place : at }];
  }
  return requirements.flatMap((requirement: unknown, index) => {
    if (!isObject(requirement)) return [];
    const schemes = new Map(
      Object.entries(requirement).map(([name, scopes]) => [renamed.get(name) ?? name, listOf(scopes)]),
    );
    const written = new Map(Object.keys(requirement).map((name) => [renamed.get(name) ?? name, name]));
    return [{ schemes, written, name: nameOf(schemes), at: `${place}/${index}` }];
  });
}

/** Where a way asks for more than another, as a pointer: at the scheme or the scope. */
export function placeOfMore(way: Way, than: Way): string {
  for (const [scheme, scopes] of way.schemes) {
    const known = than.schemes.get(scheme);
    if (known === undefined) return way.at + toPointer([way.written.get(scheme) ?? scheme]);
    const index = scopes.findIndex((scope) => !known.includes(scope));
    if (index !== -1) return way.at + toPointer([way.written.get(scheme) ?? scheme, String(index)]);
  }
  return way.at;
}

/** Whether whoever calls in one way has all that another way asks for. */
export function suffices(way: Way, asked: Way): boolean {
  return [...asked.schemes].every(([scheme, scopes]) => {
    const own = way.schemes.get(scheme);
    return own !== undefined && scopes.every((scope) => own.includes(scope));
  });
}

function nameOf(schemes: Way["schemes"]): string {
  const names = [...schemes].map(([scheme, scopes]) =>
    scopes.length === 0 ? code(scheme) : `${code(scheme)} (${scopes.toSorted().join(", ")})`,
  );
  return names.length === 0 ? NOTHING : names.toSorted().join(" and ");
}
