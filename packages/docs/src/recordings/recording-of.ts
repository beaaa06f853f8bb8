import operations from "./generated/operations.json" with { type: "json" };
import type { OperationRecordings, Recording } from "./recording.ts";

/**
 * What the sample of an operation asks and was answered.
 *
 * @throws Error where it was not recorded yet.
 */
export function recordingOf(operationId: string): Recording {
  const recording = (operations as unknown as OperationRecordings)[operationId]; // written by "pnpm record" in this form
  if (recording === undefined)
    throw new Error(`${operationId} must have a recording of its sample; it has none. Run "pnpm record".`);
  return recording;
}
