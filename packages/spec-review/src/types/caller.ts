import type { CallerLine } from "./caller-line.ts";
import type { DifferingParts } from "./differing-parts.ts";
import { pointerPart } from "../documents/pointer.ts";
import { operationLines } from "./operation-lines.ts";
import { type Place, placeLines } from "./place-lines.ts";
import type { Use, Uses } from "./uses-of-schemas.ts";

/** What the caller's first lines declare; `Base` and `Head` are the two sides' types. */
export const PROLOGUE = `import type { components as B, operations as BO } from "./base.ts";
import type { components as H, operations as HO } from "./head.ts";
import type { OperationNames, PathNames } from "./names.ts";
type NN<T> = NonNullable<T>;
type Nullish<T> = unknown extends T ? null | undefined : Extract<T, null | undefined>;
type KeyOf<T> = T extends unknown ? keyof T : never;
type Named<K> = string extends K ? never : number extends K ? never : K;
type Needed<T> = keyof { [K in keyof T as {} extends Pick<T, K> ? never : Named<K>]: 1 };
type Required_<T> = [T] extends [never] ? never : Needed<T>;
`;

/**
 * A program written against the base that touches every operation, field and value that differs, a line each: it reads what
 * is answered, sends what is asked, and names what can be named.
 */
export function callerOf(parts: DifferingParts, uses: Uses): CallerLine[] {
  return [
    ...parts.operations.flatMap((key) => operationLines(parts, key)),
    ...parts.schemas.flatMap((name) => schemaLines(parts, name, uses)),
  ];
}

function schemaLines(parts: DifferingParts, name: string, uses: Uses): CallerLine[] {
  const schema = parts.base.schemas.get(name) ?? {};
  const ofSchema = uses.get(name) ?? new Map<Use, Set<string>>();
  const at = `/components/schemas/${pointerPart(name)}`;
  const all = [...new Set([...ofSchema.values()].flatMap((operations) => [...operations]))].toSorted();
  // Whoever calls nothing that has it holds no value of it.
  if (all.length === 0) return [];
  const key = JSON.stringify(name);
  const first: CallerLine = {
    code: `export type _ = H["schemas"][${key}];`,
    deed: { kind: "name", of: "type", name },
    use: "known",
    operations: all,
    at,
  };
  if (!parts.head.schemas.has(name)) return [first];
  const places = [...ofSchema].map(([use, operations]): Place => {
    const place = { base: `B["schemas"][${key}]`, head: `H["schemas"][${key}]`, subject: name, at };
    return { ...place, use, operations: [...operations].toSorted() };
  });
  return places.flatMap((place) => placeLines(schema, place));
}
