import { type EventRecordings, reference } from "@augno/docs/samples";
import { expect, test } from "vitest";
import { readText } from "../repository.ts";
import { recordEvents } from "./record-events.ts";
import { RECORDING_FILES } from "./recording-files.ts";

const STALE = 'The recorded events are not what the server leaves. Run "pnpm record" and commit the result.';

test("every type of event is shown as the server leaves it, and there are no others", async () => {
  const recorded = JSON.parse(readText(RECORDING_FILES.events)) as EventRecordings; // of our own making
  expect(Object.keys(recorded), STALE).toEqual(reference.eventTypes.map(({ type }) => type));
  expect(recorded, STALE).toEqual(await recordEvents());
});
