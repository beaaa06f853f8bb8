import type { RequestBody } from "../operation.ts";

/** Fills the fields that were left out of a body and stand for something then. Only fields of the body itself do. */
export function withDefaults({ fields }: RequestBody, sent: object): object {
  const defaults = fields.flatMap(({ pointer, default: value }) =>
    value === undefined ? [] : [[pointer.slice(1), value] as const],
  );
  return { ...Object.fromEntries(defaults), ...sent };
}
