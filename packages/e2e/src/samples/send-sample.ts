import { type SampleRequest, sampleUrl } from "@augno/docs/samples";
import type { PlainAnswer } from "./play-scene.ts";

/** Sends the request of a sample, as any program would. */
export async function sendSample(request: SampleRequest, origin: string, key: string): Promise<PlainAnswer> {
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
