import { isDeepStrictEqual } from "node:util";
import { pointerPart } from "../documents/pointer.ts";
import { code } from "../wire/wording/code.ts";
import { type AnyDocument, isObject } from "./open-api.ts";
import type { TypeBreak } from "./type-break.ts";

const SCHEMAS = "/components/schemas/";

/** A schema that has another name in the head, and by its new name. */
export interface RenamedType {
  told: TypeBreak;
  /** Where it stands in the head, as a JSON pointer without the `#`. */
  is: string;
}

/**
 * Tells of a type that is gone that it is there by another name: where the head has one new schema that is the same in every word.
 *
 * @returns undefined where the break is another, and where no new schema, or more than one, is the same.
 */
export function renamedType(told: TypeBreak, base: AnyDocument, head: AnyDocument): RenamedType | undefined {
  if (told.id !== "types-type-removed") return undefined;
  const [before, after] = [schemasIn(base), schemasIn(head)];
  const gone = Object.keys(before).find((name) => told.at === SCHEMAS + pointerPart(name));
  if (gone === undefined) return undefined;
  const come = Object.keys(after).filter(
    (name) => !Object.hasOwn(before, name) && isDeepStrictEqual(after[name], before[gone]),
  );
  const [name, another] = come;
  if (name === undefined || another !== undefined) return undefined;
  const message = `The type ${code(gone)} is now called ${code(name)}; programs import it by its old name.`;
  return { told: { ...told, id: "types-type-renamed", message }, is: SCHEMAS + pointerPart(name) };
}

function schemasIn({ components }: AnyDocument): Record<string, unknown> {
  const schemas = isObject(components) ? components["schemas"] : undefined;
  return isObject(schemas) ? schemas : {};
}
