import {
  type Operation,
  type Recording,
  type RecordedResponse,
  reference,
  type SampleRequest,
  sampleRequestOf,
} from "@augno/docs/samples";
import type { RunningServer } from "../start-server.ts";
import { inSceneOrder, SceneIds } from "./scene.ts";
import { stableHeader } from "./stable-header.ts";
import { stableText } from "./stable-text.ts";

/** An answer as it came. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What an operation was asked, and how it answered. */
export interface Played {
  readonly operation: Operation;
  readonly answer: PlainAnswer;
  /** The same as the docs show it. */
  readonly recording: Recording;
}

/**
 * Sends the sample of every operation to a new server, one after the other.
 *
 * @param send - Sends one, in whatever language.
 */
export async function playScene(
  server: RunningServer,
  send: (request: SampleRequest) => Promise<PlainAnswer>,
): Promise<Played[]> {
  const ids = new SceneIds(reference.systemUnits.map(({ id }) => id));
  const played: Played[] = [];
  for (const operation of inSceneOrder(reference.operations)) {
    const request = sampleRequestOf(operation, ids.pathOf(operation));
    const answer = await send(request);
    const { status, headers, text } = answer;
    ids.learn({ status, requestId: headers.get("request-id") ?? "", body: text === "" ? null : JSON.parse(text) });
    played.push({ operation, answer, recording: { request, response: shown(operation, answer, server) } });
  }
  return played;
}

function shown(operation: Operation, { status, headers, text }: PlainAnswer, server: RunningServer): RecordedResponse {
  const documented = operation.responses.find((response) => response.status === status)?.headers ?? [];
  const limit = headers.get("ratelimit-limit");
  return {
    status,
    headers: Object.fromEntries(
      documented.flatMap(({ name }) => {
        const value = headers.get(name);
        return value === null ? [] : [[name, stableHeader(name, stableText(value, server), limit)]];
      }),
    ),
    body: text === "" ? null : (JSON.parse(stableText(text, server)) as unknown),
  };
}
