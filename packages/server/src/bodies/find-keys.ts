import { MAX_FAULTS } from "../errors/max-faults.ts";
import { scrubEncoded } from "../redaction/scrub.ts";
import { clipPath } from "./clip-path.ts";
import { escapeSegment } from "./field-path.ts";
import { pointerTemplate } from "./pointer-template.ts";

/** A field that holds what has the form of an API key. */
export interface FoundKey {
  /** Where it stands, as a JSON pointer, cut where it is longer than is ever shown. */
  readonly pointer: string;
  readonly text: string;
}

/**
 * Finds the fields of a body that hold what has the form of an API key. They are refused, because what is stored of them is
 * answered to every key of the account, and a key is a secret. Of more than an error lists, it finds the first.
 *
 * @param exempt The fields that are there for secrets, as JSON pointers with `*` for any item.
 */
export function findKeys(body: object, exempt: readonly string[]): FoundKey[] {
  const found: FoundKey[] = [];
  for (const [pointer, text] of textsIn("", body)) {
    if (scrubEncoded(text) === text || exempt.includes(pointerTemplate(pointer))) continue;
    found.push({ pointer, text });
    if (found.length === MAX_FAULTS) break;
  }
  return found;
}

function* textsIn(pointer: string, value: unknown): Generator<[pointer: string, text: string]> {
  if (typeof value === "string") yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    yield* textsIn(clipPath(`${pointer}/${escapeSegment(name)}`), member);
  }
}
