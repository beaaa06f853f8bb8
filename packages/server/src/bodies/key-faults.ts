import type { FieldFault } from "../errors/api-error.ts";
import { MAX_FAULTS } from "../errors/max-faults.ts";
import { quote } from "../errors/quote.ts";
import { toParam } from "../errors/to-param.ts";
import { scrubEncoded } from "../redaction/scrub.ts";
import { clipPath } from "./clip-path.ts";
import { fieldPath } from "./field-path.ts";
import { pointerTemplate } from "./pointer-template.ts";

/**
 * Tells which fields of a body hold what has the form of an API key. They are refused, because what is stored of them is
 * answered to every key of the account, and a key is a secret. Of more than an error lists, it tells the first.
 *
 * @param exempt The fields that are there for secrets, as JSON pointers with `*` for any item.
 */
export function keyFaults(body: object, exempt: readonly string[]): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const [pointer, text] of textsIn("", body)) {
    if (scrubEncoded(text) === text || exempt.includes(pointerTemplate(pointer))) continue;
    faults.push(keyFault(fieldPath(pointer), text));
    if (faults.length === MAX_FAULTS) break;
  }
  return faults;
}

function* textsIn(pointer: string, value: unknown): Generator<[pointer: string, text: string]> {
  if (typeof value === "string") yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) yield* textsIn(clipPath(`${pointer}/${name}`), member);
}

function keyFault(path: string, text: string): FieldFault {
  return {
    param: toParam(path),
    code: "parameter_invalid",
    message: `${quote(path)} must not hold an API key, which is a secret; got ${quote(text)}. Send another text.`,
  };
}
