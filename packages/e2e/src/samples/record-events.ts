import { type EventRecordings, reference } from "@augno/docs/samples";
import type { RunningServer } from "../start-server.ts";
import { playScene } from "./play-scene.ts";
import { sendSample } from "./send-sample.ts";
import { stableText } from "./stable-text.ts";
import { startFixedServer } from "./start-fixed-server.ts";

const UNITS = "/v1/core/units";
const COIL = { name: "Coil", abbreviation: "coil", type: "mass", ratio_numerator: "12500000" };

/** The newest event of each type, after every operation was called on a new server, one was replayed and one refused. */
export async function recordEvents(): Promise<EventRecordings> {
  const server = await startFixedServer();
  try {
    await playScene(server, (request) => sendSample(request, server.url, server.keys.sandbox_secret));
    const once = { method: "POST", headers: { "idempotency-key": "coil" }, body: JSON.stringify(COIL) };
    await call(server, UNITS, once);
    await call(server, UNITS, once);
    await call(server, UNITS, { method: "POST", body: JSON.stringify(COIL) });
    const text = await call(server, "/v1/core/events?limit=1000");
    const { data } = JSON.parse(stableText(text, server)) as { data: { type: string }[] }; // as the kit holds it to
    return Object.fromEntries(
      reference.eventTypes.map(({ type }) => {
        const event = data.find((each) => each.type === type);
        if (event === undefined) throw new Error(`An event of the type ${type} must have been left; none was.`);
        return [type, event];
      }),
    );
  } finally {
    await server.stop();
  }
}

async function call(server: RunningServer, target: string, init: RequestInit = {}): Promise<string> {
  const headers = {
    authorization: `Bearer ${server.keys.sandbox_secret}`,
    "user-agent": "curl/8",
    ...(init.body === undefined ? {} : { "content-type": "application/json" }),
    ...(init.headers as Record<string, string> | undefined), // as they are given above
  };
  const response = await fetch(`${server.url}${target}`, { ...init, headers });
  return response.text();
}
