import { type OperationRecordings, type SampleRequest, sampleUrl } from "@augno/docs/samples";
import { type PlainAnswer, playScene } from "./play-scene.ts";
import { startFixedServer } from "./start-fixed-server.ts";

/** The answers that the docs show of each operation, by its id and sorted by it. */
export async function recordOperations(): Promise<OperationRecordings> {
  const server = await startFixedServer();
  try {
    const played = await playScene(server, (request) => send(request, server.url, server.keys.sandbox_secret));
    return Object.fromEntries(
      played
        .map(({ operation, recording }) => [operation.id, recording] as const)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  } finally {
    await server.stop();
  }
}

async function send(request: SampleRequest, origin: string, key: string): Promise<PlainAnswer> {
  const response = await fetch(sampleUrl(request, origin), {
    method: request.method,
    headers: {
      authorization: `Bearer ${key}`,
      "user-agent": "curl/8",
      ...(request.body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
