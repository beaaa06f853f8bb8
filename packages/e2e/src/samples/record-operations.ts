import type { OperationRecordings } from "@augno/docs/samples";
import { playScene } from "./play-scene.ts";
import { sendSample } from "./send-sample.ts";
import { startFixedServer } from "./start-fixed-server.ts";

/** The answers that the docs show of each operation, by its id and sorted by it. */
export async function recordOperations(): Promise<OperationRecordings> {
  const server = await startFixedServer();
  try {
    const played = await playScene(server, (request) => sendSample(request, server.url, server.keys.sandbox_secret));
    return Object.fromEntries(
      played
        .map(({ operation, recording }) => [operation.id, recording] as const)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  } finally {
    await server.stop();
  }
}
