import operations from "./generated/operations.json" with { type: "json" };
import type { OperationRecordings, Recording } from "./recording.ts";

/**
 * What the sample of an operation asks and was answered.
 *
 * @throws Error where it was not recorded yet.
 */
export function recordingOf(operationId: string): Recording {
  // "pnpm record" writes the file in this form; JSON's own type knows methods as text, and each query by its own names alone.
  const recording = (operations as unknown as OperationRecordings)[operationId];
  if (recording === undefined)
    throw new Error(`${operationId} must have a recording of its sample; it has none. Run "pnpm record".`);
  return recording;
}
