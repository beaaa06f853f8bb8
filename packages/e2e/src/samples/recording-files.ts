/** Where recordings stand, from the root of the repository. */
export const RECORDING_FILES = {
  operations: "packages/docs/src/recordings/generated/operations.json",
  events: "packages/docs/src/recordings/generated/events.json",
  guides: "packages/docs/src/recordings/generated/guides.json",
} as const;

/** A recording as its file holds it. */
export function printRecording(recording: unknown): string {
  return `${JSON.stringify(recording, null, 2)}\n`;
}
